/** The files that the steps leave for each other: read up to a limit and checked, written whole. */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** SHA-256 in hexadecimal digits. */
export function digestOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The bytes of a plain file that is no link; or why not. */
export function readBytes(path: string, most: number): Buffer | { readonly failed: string } {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(file);
    if (!status.isFile()) return { failed: 'it is no plain file' };
    return status.size > most ? { failed: `it has more than ${most >> 20} MiB` } : readFileSync(file);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { failed: code === 'ENOENT' ? 'no such file' : code };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A document by its schema, or what is wrong with it. */
export function parsed<T extends z.ZodType>(schema: T, bytes: Buffer): z.infer<T> | { readonly failed: string } {
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { failed: 'it is no JSON' };
  }
  try {
    const read = schema.safeParse(data);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return { failed: `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'wrong'}`.slice(0, 300) };
  } catch {
    // Deep nesting exhausts the stack before any schema can refuse it.
    return { failed: 'it is nested too deeply' };
  }
}

/** Writes a file that appears whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  writeFileSync(draft, text, { flag: 'wx' });
  renameSync(draft, path);
}

/** Where the record of a shard lies in a folder. */
export function recordName(shard: number): string {
  return `shard-${shard}.json`;
}

/** Where the report of its `index`th repository lies beside the record; the name is for people. */
export function reportName(shard: number, index: number, repository: string): string {
  return `shard-${shard}/${index + 1}-${repository.slice(repository.lastIndexOf('/') + 1)}.json`;
}
