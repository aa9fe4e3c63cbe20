/**
 * A running summary that can be split and merged: `merge` is associative and commutative, `empty` its neutral element, and the
 * state is plain JSON. So a stream, worker threads and a cluster give the same outcome as one pass.
 */
export interface Tally<Item, State, Outcome> {
  /** The state of nothing. */
  readonly empty: () => State;
  /** The state with one item more. */
  readonly add: (state: State, item: Item) => State;
  /** The state of the items of both. */
  readonly merge: (a: State, b: State) => State;
  /** What the state says. */
  readonly result: (state: State) => Outcome;
}
