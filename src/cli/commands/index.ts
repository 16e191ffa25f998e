import type { CommandSpec } from '../command.ts';
import { align } from './align.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { model } from './model.ts';
import { site } from './site.ts';
import { status } from './status.ts';

/** Every command, in the order of the help. A new command is one file and one line here. */
export const COMMANDS: readonly CommandSpec[] = [check, align, model, status, diff, explain, init, site];
