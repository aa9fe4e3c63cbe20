// The import directions: kernel < calendar < the areas < casefile; messages import types only.
const RUNTIME = { dependencyTypesNot: ["type-only"] };

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true, viaOnly: RUNTIME } },
    { name: "kernel-is-lowest", severity: "error", from: { path: "^src/kernel/" }, to: { path: "^src/(?!kernel/)" } },
    { name: "calendar-above-kernel", severity: "error", from: { path: "^src/calendar/" }, to: { path: "^src/(?!kernel/|calendar/)" } },
    {
      name: "areas-never-import-each-other",
      severity: "error",
      from: { path: "^src/(?!kernel/|calendar/|casefile/|messages/)([^/]+)/" },
      to: { path: "^src/(?!kernel/|calendar/|$1/)" },
    },
    { name: "casefile-above-areas", severity: "error", from: { path: "^src/casefile/" }, to: { path: "^src/(messages/|index\\.ts$)" } },
    {
      name: "messages-import-types-only",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/(?!messages/)", ...RUNTIME },
    },
    {
      name: "neverthrow-in-one-file",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/kernel/result\\.ts$" },
      to: { path: "neverthrow" },
    },
    {
      name: "zod-in-schemas-only",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.schema\\.ts$" },
      to: { path: "^(node_modules/)?zod" },
    },
    {
      name: "schemas-behind-the-index",
      comment: "A pure function never reaches zod: only schemas and tables of contents import a schema.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.schema\\.ts$|/index\\.ts$" },
      to: { path: "\\.schema\\.ts$", ...RUNTIME },
    },
    {
      name: "only-declared-dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypesNot: ["local", "npm", "npm-peer"], couldNotResolve: false },
    },
    { name: "no-date-fns", severity: "error", from: { path: "^src/" }, to: { path: "date-fns" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
