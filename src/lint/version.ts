import about from '../../package.json' with { type: 'json' };

/** The version of the package, for reports and `--version`. */
export const VERSION: string = about.version;
