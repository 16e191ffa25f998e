import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a configuration in JSON, for editors. Rules made by `defineRule` are no JSON. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema.omit({ customRules: true }), { io: 'input' });
  return { ...schema, title: 'Configuration of Isogloss' };
}
