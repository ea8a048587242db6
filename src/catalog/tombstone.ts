/** From the name of a model to what became of it: deleted, withdrawn or renamed. */
import type { Table } from './table.js';
import type { ModelFact, ModelId, TombstoneFact } from './types.js';

/** A look-up over all tombstones, and over the newer names of models; only names on the Hub with an owner can be answered for. */
export function tombstoneFinder(tombstones: Table<TombstoneFact>, model: (id: string) => ModelFact | undefined) {
  return (asked: string): TombstoneFact | undefined => {
    const id = asked.slice(0, 300);
    const slash = id.indexOf('/');
    if (slash < 0 || !id.toLowerCase().startsWith('huggingface:')) return undefined;
    return tombstones.get(id) ?? ofAccount(tombstones.get(`${id.slice(0, slash)}/*`), id) ?? renamed(model(id), id);
  };
}

/** What an account's tombstone says of one of its models. */
function ofAccount(account: TombstoneFact | undefined, id: string): TombstoneFact | undefined {
  if (account === undefined) return undefined;
  const name = id.slice(id.indexOf('/') + 1);
  const moved = (to: ModelId) => (to.endsWith('/*') ? (`${to.slice(0, -1)}${name}` as ModelId) : to);
  return {
    ...account,
    id: id as ModelId,
    ...(account.successor && { successor: moved(account.successor) }),
    ...(account.mirror && { mirror: moved(account.mirror) }),
  };
}

/** A model that is asked for by an older name of it. */
function renamed(fact: ModelFact | undefined, id: string): TombstoneFact | undefined {
  if (fact === undefined || !fact.id.startsWith('huggingface:') || fact.id.toLowerCase() === id.toLowerCase()) {
    return undefined;
  }
  return { id: id as ModelId, fate: 'renamed', successor: fact.id, source: fact.source };
}
