/** Answers to one item, one a respondent; null for not answered. */
export type Column = readonly (number | null)[];

/** The mean of what was answered; null of nothing. */
export function meanOf(values: Column): number | null {
  let sum = 0;
  let n = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    n++;
  }
  return n === 0 ? null : sum / n;
}

/** Over the rows that have both; null below two. */
export function covarianceOf(a: Column, b: Column): number | null {
  let [n, sumA, sumB] = [0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    const [x, y] = [a[row] ?? null, b[row] ?? null];
    if (x === null || y === null) continue;
    n++;
    sumA += x;
    sumB += y;
  }
  if (n < 2) return null;
  const [meanA, meanB] = [sumA / n, sumB / n];
  let products = 0;
  for (let row = 0; row < a.length; row++) {
    const [x, y] = [a[row] ?? null, b[row] ?? null];
    if (x !== null && y !== null) products += (x - meanA) * (y - meanB);
  }
  return products / (n - 1);
}

/** Over the rows that have both; null below two, or where one does not vary among them. */
export function correlationOf(a: Column, b: Column): number | null {
  const both = a.map((value, row) => value !== null && b[row] != null);
  const only = (column: Column) => column.filter((_, row) => both[row]);
  const [covariance, varianceA, varianceB] = [covarianceOf(a, b), covarianceOf(only(a), only(a)), covarianceOf(only(b), only(b))];
  const spread = Math.sqrt((varianceA ?? 0) * (varianceB ?? 0));
  return covariance === null || spread === 0 ? null : covariance / spread;
}
