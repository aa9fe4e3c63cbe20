// Distribution functions of the statistics in this area, each to 1e-10 relative or better, also in the tails.
// The incomplete beta and gamma functions carry the rest: t and F are betas, the normal is a gamma.

const EPSILON = 1e-16;
const TINY = 1e-300;
/** Half of ln(2 pi). */
const LN_SQRT_2PI = 0.9189385332046727;

// Lanczos, g = 7, nine terms (Godfrey 2001).
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  if (x > 15) return LN_SQRT_2PI + (x - 0.5) * Math.log(x) - x + stirlingTail(x);
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (z + i);
  const t = z + 7.5;
  return LN_SQRT_2PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The series of Stirling's formula after its leading terms, for x > 15. */
function stirlingTail(x: number): number {
  const s = 1 / (x * x);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
}

/** ln(x!) less Stirling's leading terms (Loader 2000): keeps large counts free of cancellation. */
function stirlingError(x: number): number {
  if (x > 15) return stirlingTail(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - LN_SQRT_2PI;
}

/** x ln(x / m) + m - x without cancellation where x is near m (Loader 2000). */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) > 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  // |v| is at most 0.1: each term adds two digits.
  for (let j = 3; j < 100; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^a (1 - x)^b / B(a, b), with y = 1 - x given apart so that neither end loses digits. */
function betaPower(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt((a * b) / (n * 2 * Math.PI)) * Math.exp(exponent);
}

/** Regularised incomplete beta function I_x(a, b); `y` is 1 - x where the caller knows it better. */
export function betaCdf(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaTail(y, x, b, a);
  return betaTail(x, y, a, b);
}

/** The continued fraction of I_x(a, b) by Lentz's method, for x below the mean (DLMF 8.17.22). */
function betaTail(x: number, y: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < EPSILON * 4) break;
  }
  return (betaPower(x, y, a, b) * fraction) / a;
}

function guard(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Regularised incomplete gamma functions: P(a, x) below, Q(a, x) above. */
function gammaTails(a: number, x: number): { readonly below: number; readonly above: number } {
  if (Number.isNaN(x)) return { below: Number.NaN, above: Number.NaN };
  if (x <= 0) return { below: 0, above: 1 };
  if (x === Number.POSITIVE_INFINITY) return { below: 1, above: 0 };
  const power = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; term > sum * EPSILON; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return { below: power * sum, above: 1 - power * sum };
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / guard(an * d + b);
    c = guard(b + an / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < EPSILON * 4) break;
  }
  return { below: 1 - power * fraction, above: power * fraction };
}

/** Standard normal distribution function. */
export function normalCdf(z: number): number {
  const { below, above } = gammaTails(0.5, (z * z) / 2);
  return z < 0 ? above / 2 : 0.5 + below / 2;
}

/** Two-sided probability of |z| or more. */
export function normalTwoSided(z: number): number {
  return gammaTails(0.5, (z * z) / 2).above;
}

/** Standard normal quantile, by Newton's method on the nearer tail. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p <= 0 || p >= 1) return p <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  const density = (z: number) => Math.exp((-z * z) / 2 - LN_SQRT_2PI);
  return solve(normalCdf, density, p, -40, 0);
}

/** Student's t distribution function. */
export function tCdf(t: number, df: number): number {
  const tail = tTwoSided(t, df) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** Two-sided probability of |t| or more under Student's t. */
export function tTwoSided(t: number, df: number): number {
  const square = t * t;
  return betaCdf(df / (df + square), df / 2, 0.5, square / (df + square));
}

/** Quantile of Student's t. */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -tQuantile(1 - p, df);
  let low = -2;
  while (tCdf(low, df) > p) low *= 2;
  const density = (t: number) => betaPower(df / (df + t * t), (t * t) / (df + t * t), df / 2, 0.5) / Math.max(Math.abs(t), TINY);
  return solve((t) => tCdf(t, df), density, p, low, 0);
}

/** Quantile of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const density = (x: number) => betaPower(x, 1 - x, a, b) / (x * (1 - x));
  return solve((x) => betaCdf(x, a, b), density, p, 0, 1);
}

/** Quantile of the F distribution. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const x = betaQuantile(p, df1 / 2, df2 / 2);
  if (x < 0.5) return (df2 * x) / (df1 * (1 - x));
  const y = betaQuantile(1 - p, df2 / 2, df1 / 2);
  return (df2 * (1 - y)) / (df1 * y);
}

/** The root of a rising distribution function in (low, high): Newton steps, halved where they leave the bracket. */
function solve(cdf: (x: number) => number, density: (x: number) => number, p: number, low: number, high: number): number {
  let [a, b] = [low, high];
  let x = (a + b) / 2;
  for (let i = 0; i < 300; i++) {
    const excess = cdf(x) - p;
    if (excess === 0) return x;
    if (excess > 0) b = x;
    else a = x;
    const newton = x - excess / density(x);
    const next = newton > a && newton < b ? newton : (a + b) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
