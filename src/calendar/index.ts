export { type Counting, endOfPeriod } from "./period.js";
