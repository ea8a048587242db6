/** Which of several definitions of one name counts for a file. */
import { folder } from './module-files.js';

/** An environment variable of the same name elsewhere in a large tree is another variable: the closest definitions count. */
export function nearest<T extends { readonly path: string }>(places: readonly T[], path: string): readonly T[] {
  const common = (other: string): number => {
    const [a, b] = [folder(other).split('/'), folder(path).split('/')];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    return folder(other) === '' ? 0 : at;
  };
  const best = Math.max(0, ...places.map((place) => common(place.path)));
  return places.filter((place) => common(place.path) === best);
}
