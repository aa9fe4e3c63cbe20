/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The entry in this row and column of a matrix that has it. */
export function entry(matrix: Matrix, row: number, column: number): number {
  return (matrix[row] as readonly number[])[column] as number;
}

/** The sum of all entries. */
export function sumOf(matrix: Matrix): number {
  return matrix.reduce((sum, row) => sum + row.reduce((all, value) => all + value, 0), 0);
}

/** The sum of the diagonal. */
export function traceOf(matrix: Matrix): number {
  return matrix.reduce((sum, row, index) => sum + (row[index] as number), 0);
}

/** The matrix without one row and column. */
export function without(matrix: Matrix, index: number): Matrix {
  const keep = (_: unknown, at: number) => at !== index;
  return matrix.filter(keep).map((row) => row.filter(keep));
}

/** Correlations of a covariance matrix; null where a variance is 0. */
export function correlationsOf(covariance: Matrix): Matrix | null {
  const deviations = covariance.map((row, index) => Math.sqrt(row[index] as number));
  if (deviations.some((deviation) => !(deviation > 0))) return null;
  return covariance.map((row, i) => row.map((value, j) => (i === j ? 1 : value / ((deviations[i] as number) * (deviations[j] as number)))));
}

/** The inverse by Gauss-Jordan elimination with the largest pivot; null of a singular matrix. */
export function inverseOf(matrix: Matrix): Matrix | null {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) if (Math.abs(entry(rows, row, column)) > Math.abs(entry(rows, pivot, column))) pivot = row;
    const head = rows[pivot] as number[];
    const scale = head[column] as number;
    if (Math.abs(scale) < 1e-12) return null;
    rows[pivot] = rows[column] as number[];
    rows[column] = head.map((value) => value / scale);
    for (let row = 0; row < n; row++) {
      const factor = entry(rows, row, column);
      if (row !== column && factor !== 0) rows[row] = (rows[row] as number[]).map((value, j) => value - factor * entry(rows, column, j));
    }
  }
  return rows.map((row) => row.slice(n));
}
