/** Something in the set-up that stops a run. The message is one sentence that names the way out. */
export class SetupError extends Error {
  override readonly name: string = 'SetupError';
}

/** The configuration cannot be found, read or used. */
export class ConfigError extends SetupError {
  override readonly name: string = 'ConfigError';
}

/** A path that somebody named does not exist or belongs to no page. */
export class PathError extends SetupError {
  override readonly name: string = 'PathError';
}
