/** From a name and tag of a registry without lineage to the model behind it; the most specific pattern wins. */
import type { Registry, TagFact } from './types.js';

/** A look-up over all tags: `name:tag`, then the longest `name:tag*`, then the bare `name`. */
export function tagFinder(tags: readonly TagFact[]) {
  const byPattern = new Map<string, TagFact>();
  for (const tag of tags) byPattern.set(`${tag.registry ?? 'ollama'} ${tag.pattern}`, tag);

  return (registry: Registry, name: string): TagFact | undefined => {
    const written = name.slice(0, 300).toLowerCase();
    const colon = written.lastIndexOf(':');
    const bare = colon < 0 ? written : written.slice(0, colon);
    // A name without a tag means `:latest`, which is often another model than the name says.
    const full = colon < 0 ? `${written}:latest` : written;
    const exact = byPattern.get(`${registry} ${full}`);
    if (exact) return exact;
    for (let length = full.length; length > bare.length + 1; length--) {
      const prefixed = byPattern.get(`${registry} ${full.slice(0, length)}*`);
      if (prefixed) return prefixed;
    }
    return byPattern.get(`${registry} ${bare}`);
  };
}
