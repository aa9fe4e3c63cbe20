// For mutation tests: a property that fails has done its work, the smallest counterexample is of no use there.
import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true });
