/** The JSON Schema of the policy file, generated from the schema that reads it; `dist/policy.schema.json`. */
import { z } from 'zod';
import { PolicyFile } from '../evaluate/schema.js';

/** The text of `dist/policy.schema.json`; the same every time. */
export function policySchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(PolicyFile, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'Model policy', ...schema }, null, 2)}\n`;
}
