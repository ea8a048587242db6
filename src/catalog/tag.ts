/** From a name and tag of a registry without lineage to the model behind it; the most specific pattern wins. */
import type { Table } from './table.js';
import type { Registry, TagFact } from './types.js';

/** A look-up over all tags: `name:tag`, then the longest `name:tag*`, then the bare `name`. */
export function tagFinder(tags: Table<TagFact>) {
  return (registry: Registry, name: string): TagFact | undefined => {
    const written = `${registry}/${name.slice(0, 300).toLowerCase()}`;
    const colon = written.lastIndexOf(':');
    const bare = colon < 0 ? written : written.slice(0, colon);
    // A name without a tag means `:latest`, which is often another model than the name says.
    const full = colon < 0 ? `${written}:latest` : written;
    const exact = tags.get(full);
    if (exact) return exact;
    for (let length = full.length; length > bare.length + 1; length--) {
      const prefixed = tags.get(`${full.slice(0, length)}*`);
      if (prefixed) return prefixed;
    }
    return tags.get(bare);
  };
}
