/**
 * A running summary that can be split and merged: `merge` is associative and commutative, `empty` its neutral element, and the
 * state is plain JSON. So a stream, worker threads and a cluster give the same outcome as one pass.
 */
export interface Tally<Item, State, Outcome> {
  readonly empty: () => State;
  readonly add: (state: State, item: Item) => State;
  readonly merge: (a: State, b: State) => State;
  readonly result: (state: State) => Outcome;
}
