import type { StateModel } from '../types.ts';
import { spellSigns } from './escape-signs.ts';
import type { ModelFormatOptions } from './types.ts';
import { machineConfig } from './xstate/machine.ts';

/**
 * Configurations for XState v5's `createMachine`: the machine, or, where the model has several, one with a parallel
 * region for each. Guards are named, with all they need as `params`; `modelGuards` implements them.
 */
export function formatXstate(model: StateModel, { locale }: ModelFormatOptions): string {
  const configs = model.machines.map((machine) => machineConfig(machine, locale));
  const [only] = configs;
  const config =
    configs.length === 1
      ? only
      : {
          id: 'model',
          type: 'parallel',
          states: Object.fromEntries(
            configs.map(({ id: _, ...region }, index) => [`machine-${index + 1}`, region]),
          ),
        };
  return `${spellSigns(JSON.stringify(config, null, 2))}\n`;
}
