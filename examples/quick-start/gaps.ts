// Where does what customers got fall short of what they expected?
import { orThrow } from "aftersales";
import { AFTER_SALES_QUESTIONNAIRE, scoreGaps } from "aftersales/quality";

export const answers = (expectation: number, perception: number) => ({ answers: { "promise-kept": { expectation, perception } } });
export const report = orThrow(scoreGaps(AFTER_SALES_QUESTIONNAIRE, [answers(7, 5), answers(6, 5), answers(7, 4), answers(6, 6)]));
const [reliability] = report.dimensions;
console.log(reliability?.id, reliability?.gap, reliability?.interval?.low.toFixed(2)); // reliability -1.5 -3.55
