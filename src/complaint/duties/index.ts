import { compileReplyDuties, type ReplyDuties } from "../reply-duties.js";
import { BR } from "./br.js";
import { CL } from "./cl.js";
import { CO } from "./co.js";
import { ES } from "./es.js";
import { EU } from "./eu.js";
import { GB } from "./gb.js";
import { PE } from "./pe.js";
import { PT } from "./pt.js";
import { US } from "./us.js";

/** The reply duties that are known with high confidence. Not legal advice. Others are for you to define, with their source. */
export const REPLY_DUTIES: readonly ReplyDuties[] = Object.freeze(
  [...BR, ...CL, ...CO, ...ES, ...EU, ...GB, ...PE, ...PT, ...US].map(compileReplyDuties),
);
