import type { ResponsePolicyInput, ResponseTargetInput } from "../response/policy.js";

/** A policy whose service resolution may take so long as a difficulty allows; without such a target it gets one. */
export function withSolutionTime(policy: ResponsePolicyInput, within: ResponseTargetInput["within"]): ResponsePolicyInput {
  const isSolution = ({ metric, agreement = "service" }: ResponseTargetInput) => metric === "resolution" && agreement === "service";
  const targets = policy.targets.some(isSolution)
    ? policy.targets.map((target) => (isSolution(target) ? { ...target, within } : target))
    : [...policy.targets, { metric: "resolution" as const, within }];
  return { ...policy, targets };
}
