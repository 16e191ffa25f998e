/** Variable → values. */
type Values = Readonly<Record<string, readonly string[]>>;

/** What a guard `allowed` decides by: how things are in this state, and where a rule of the document says no. */
export interface AllowedParams {
  readonly values: Readonly<Record<string, string>>;
  readonly unless: readonly { readonly when: Values; readonly rule: string }[];
}

/**
 * The guards that `formatModel(model, 'xstate')` names, for `createMachine(config).provide({ guards: modelGuards })`.
 * `allowed` refuses an event where a rule of the document says that it fails or must not be. `condition` holds a
 * condition in words, which only its reader can judge; here it is taken as met.
 */
export const modelGuards = {
  allowed: (_: unknown, { values, unless }: AllowedParams): boolean =>
    !unless.some(({ when }) => holds(when, values)),
  condition: (): boolean => true,
};

/** Whether a state is among those that a rule speaks of: for every variable named, one of the values. */
export function holds(when: Values, values: Readonly<Record<string, string>>): boolean {
  const named = Object.entries(when);
  return (
    named.length > 0 &&
    named.every(([name, some]) => Object.hasOwn(values, name) && some.includes(values[name]!))
  );
}
