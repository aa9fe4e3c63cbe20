import type { Regime } from "../regime.js";
import { AR_1998 } from "./ar.js";
import { BR_1991 } from "./br.js";
import { CL_2004, CL_2021 } from "./cl.js";
import { CO_2012 } from "./co.js";
import { DE_2022 } from "./de.js";
import { ES_2007, ES_2022 } from "./es.js";
import { EU_2022, EU_2026 } from "./eu.js";
import { FR_2022 } from "./fr.js";
import { GB_2015 } from "./gb.js";
import { IT_2022 } from "./it.js";
import { MX_2018 } from "./mx.js";
import { PE_2010 } from "./pe.js";
import { PT_2003, PT_2022 } from "./pt.js";
import { US_1975 } from "./us.js";

/** The current revision of every preset regime. Not legal advice: each row names its source and how well it is known. */
export const REGIMES: readonly Regime[] = /* @__PURE__ */ Object.freeze([
  EU_2026,
  EU_2022,
  PT_2022,
  PT_2003,
  ES_2022,
  ES_2007,
  FR_2022,
  DE_2022,
  IT_2022,
  GB_2015,
  BR_1991,
  AR_1998,
  CL_2021,
  CL_2004,
  CO_2012,
  MX_2018,
  PE_2010,
  US_1975,
]);
