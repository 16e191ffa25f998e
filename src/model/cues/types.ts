/**
 * Words of one language that announce a workflow or a state, in lower case. `|` stands between them; `*` before or
 * after one stands for any letters, for compounds (`*status`) and endings (`fail*`). Languages that write without
 * blanks need no `*`: there a word counts wherever it stands.
 */
export interface CueSource {
  /** Nouns for what can have values: state, status, phase. */
  readonly state: string;
  /** Nouns for one step of several, as in the heading "Step 2". */
  readonly step: string;
  /** What an introduction or a heading of steps says: "follow these steps", "how to", "procedure". */
  readonly steps: string;
  /** What announces an enumeration of values: "can be", "one of", "the following". */
  readonly oneOf: string;
  /** What announces a list of any kind: "the following", "these". */
  readonly following: string;
  /** Between members of an enumeration: "or", "and"; and between both ends of a change: "from A to B". */
  readonly join: string;
  /** Verbs that explain what a variable is: "indicates", "represents". */
  readonly defines: string;
  /** Between a variable and its value: "is", "set to", "must be in". */
  readonly copula: string;
  /** Conjunctions of time that open the clause with the event: "when", "as soon as", "after". */
  readonly when: string;
  /** Conjunctions of condition: "if", "unless". */
  readonly if: string;
  readonly must: string;
  readonly only: string;
  /** What may not be done: "cannot", "must not". */
  readonly forbid: string;
  /** What goes wrong: "fails", "is rejected". */
  readonly fail: string;
  /** What goes on, and until when. */
  readonly continue: string;
  readonly until: string;
  readonly not: string;
  /** What ends the life of a thing: "delete". */
  readonly remove: string;
  /** What begins it anew: "re-enable", "restart". */
  readonly again: string;
  /** From one value to another: "becomes", "moves to". */
  readonly becomes: string;
  /** First words of an instruction. */
  readonly actions: string;
  /** Endings of an instruction's first word (`-ez`), or of its sentence (`します`) where the verb stands last. */
  readonly actionEndings: string;
  /** Column names of tables that explain settings, not states: "default", "type". */
  readonly settings: string;
  /** Column names for both ends of a transition, and for what causes it. */
  readonly from: string;
  readonly to: string;
  readonly event: string;
  /** Column names for values, which need a word for state near by: "value", "code". */
  readonly value: string;
  /** What a figure of steps is called: "workflow", "flow chart". */
  readonly flow: string;
  /** What a figure of states is called: "life cycle", "state diagram". */
  readonly lifecycle: string;
}

export type CueKind = keyof CueSource;
