/** Parents that other files of a repository tell: the recipe of a merge, the configuration of an adapter, the header of a weight file. */

const mostParents = 256;
const longestRecipe = 1 << 20;

/** A key of a recipe and its value, in lines of their own or in braces. */
const entry =
  /(?:^|[{,[]|-)[ \t]{0,60}"?(?:model|base_model|path|lora)"?[ \t]{0,10}:[ \t]{0,10}["']?([^\s"'#{}[\],]{1,300})/gm;

/** Models in a recipe of mergekit, whatever its shape: `model:`, `base_model:`, `path:`; `a+b` is a model and an adapter on it. */
export function mergedModels(recipe: string): readonly string[] {
  const found = new Set<string>();
  for (const [, value = ''] of recipe.slice(0, longestRecipe).matchAll(entry)) {
    for (const one of value.split('+')) if (one !== '') found.add(one);
    if (found.size >= mostParents) break;
  }
  return [...found];
}

/**
 * Bases in the header of a GGUF file: ancestors, because the converter copies what the card of its source declared. Where none
 * is there, the repository that was converted.
 */
export function headerBases(header: string): readonly string[] {
  if (!header.startsWith('GGUF')) return [];
  const bytes = Buffer.from(header, 'latin1');
  const value = (key: string) => {
    const at = header.indexOf(key);
    return at < 0 ? undefined : stringAt(bytes, at + key.length);
  };
  const found: string[] = [];
  for (let base = 0; base < 16; base++) {
    const key = `general.base_model.${base}`;
    const [owner, name] = [value(`${key}.organization`), value(`${key}.name`)];
    const named = name === undefined ? undefined : `${owner === undefined ? '' : `${owner}/`}${name}`;
    const written = value(`${key}.repo_url`) ?? named?.replaceAll(' ', '-');
    if (written === undefined) break;
    found.push(written);
  }
  if (found.length > 0) return found;
  const source = ['general.source.repo_url', 'general.source.huggingface.repository', 'general.source.url'];
  return source.flatMap((key) => value(key) ?? []).slice(0, 1);
}

/** A value of type 8: its length in eight bytes, then its text. */
function stringAt(bytes: Buffer, at: number): string | undefined {
  if (at + 12 > bytes.length || bytes.readUInt32LE(at) !== 8) return undefined;
  const length = bytes.readUInt32LE(at + 4);
  if (length > 300 || at + 12 + length > bytes.length) return undefined;
  return bytes.toString('utf8', at + 12, at + 12 + length);
}
