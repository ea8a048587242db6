/** The JSON Schemas of what people write: the policy and the cases for it, generated from the schemas that read them. */
import { z } from 'zod';
import { CaseFile } from '../evaluate/case.js';
import { PolicyFile } from '../evaluate/schema.js';

/** The text of `dist/policy.schema.json`; the same every time. */
export function policySchemaText(): string {
  return schemaText(PolicyFile, 'Model policy');
}

/** The text of `dist/cases.schema.json`; the same every time. */
export function casesSchemaText(): string {
  return schemaText(CaseFile, 'Cases for a model policy');
}

function schemaText(file: z.ZodType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
