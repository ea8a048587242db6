/** How authors write the base of a model, and which model that is: an id, an address, a path on their disk, a bare name. */
import type { ModelId } from '../catalog/types.js';
import type { Knowledge } from './knowledge.js';
import type { Strength } from './types.js';

/** The model meant, and how far the way of writing it can be trusted. */
export interface NamedBase {
  readonly id: ModelId;
  readonly strength: Strength;
}

const segment = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;

/** Whether a text is an id of the Hub, owner and name. */
export function isOwned(text: string): boolean {
  const parts = text.split('/');
  return parts.length === 2 && parts.every((part) => segment.test(part) && !/\.\.|--|\.git$|\.$/.test(part));
}

/** The model that a text names; undefined when it names none that we could tell from another. `hub` is the address asked. */
export function namedBase(written: string, hub: string, { catalog, names }: Knowledge): NamedBase | undefined {
  const text = written.replace(/^hf:\/\//, '').replace(/\/$/, '');
  if (/^[a-z][a-z0-9+]{1,11}:\/\//i.test(text)) return atAddress(text, hub);
  if (isOnDisk(text)) return { id: `local:${text}`, strength: 'declared' };
  const plain = text.replace(/[@:][A-Za-z0-9._-]{1,100}$/, '');
  if (isOwned(plain)) return { id: `huggingface:${plain}`, strength: 'declared' };
  if (plain.includes('/') || !segment.test(plain)) return undefined;
  // A name without its owner may be anybody's: what the catalog knows under it is a lead, and no more.
  if (catalog.model(`huggingface:${plain}`) !== undefined) return { id: `huggingface:${plain}`, strength: 'possible' };
  const exact = names.exact(plain);
  const family = exact === undefined ? catalog.family(plain) : undefined;
  const id = exact ?? (family === undefined ? undefined : (`family:${family.id}` as const));
  return id === undefined ? undefined : { id, strength: 'possible' };
}

function atAddress(text: string, hub: string): NamedBase | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  if (protocol === 'file:') return { id: `local:${pathname.slice(0, 200)}`, strength: 'declared' };
  const own = new URL(hub);
  const isHub = /^(?:www\.)?(?:huggingface\.co|hf\.co)$/i.test(host) || host === own.host;
  const prefix = host === own.host && own.pathname !== '/' ? own.pathname : '';
  const path = (pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname).replace(
    /^\/(?:api\/)?models\//,
    '/',
  );
  const name = path.split('/').slice(1, 3).join('/');
  if (isHub && isOwned(name)) return { id: `huggingface:${name}`, strength: 'declared' };
  return { id: `url:${text.replace(/[?#].*$/s, '')}`, strength: 'declared' };
}

/** Paths: absolute, relative, of a home, of Windows, with a checkpoint, or of more steps than an id has. */
function isOnDisk(text: string): boolean {
  return (
    /^(?:\.{1,2}(?:[/\\]|$)|[/\\~]|[A-Za-z]:[/\\])/.test(text) ||
    text.includes('\\') ||
    text.split('/').length > 2 ||
    /(?:^|\/)checkpoint-[0-9]{1,9}$/.test(text) ||
    /\.(?:gguf|safetensors|bin|pth?|ckpt)$/i.test(text)
  );
}
