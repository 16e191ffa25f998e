import type { Resources } from '../load.ts';
import cli from './cli.json' with { type: 'json' };
import model from './model.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };

export const resources: Resources = { cli, model, report, site, rules };
