import type { ResponsePolicyInput, ResponseTargetInput } from "../response/policy.js";

/** A policy whose service resolution may take so long as a difficulty allows. A policy that promises no resolution stays as it is. */
export function withSolutionTime(policy: ResponsePolicyInput, within: ResponseTargetInput["within"]): ResponsePolicyInput {
  const isSolution = ({ metric, agreement = "service" }: ResponseTargetInput) => metric === "resolution" && agreement === "service";
  return { ...policy, targets: policy.targets.map((target) => (isSolution(target) ? { ...target, within } : target)) };
}
