/** The exceptions of a policy as they are written: dates, models and subjects checked one by one. */
import { roles } from '../catalog/role.js';
import { compileGlob, globFault } from './glob.js';
import { comparedId } from './model-name.js';
import { nearest } from './nearest.js';
import type { Exception } from './policy.js';
import type { Terms, Written } from './policy-terms.js';

/** Reads every exception; mistakes go to `terms`. */
export function readExceptions(written: Written<'exceptions'>, terms: Terms): readonly Exception[] {
  const exceptions = written.map((exception, index): Exception => {
    const at = ['exceptions', index];
    if (exception.expires < exception.granted)
      terms.refuse(
        [...at, 'expires'],
        `${exception.expires} is before ${exception.granted}, the day on which it was granted`,
      );
    exception.models.forEach((model, place) => {
      const fault = globFault(model);
      if (fault !== undefined) terms.refuse([...at, 'models', place], `\`${model}\` ${fault}`);
    });
    exception.accepted.subjects.forEach((subject, place) => {
      const fault = subjectFault(subject);
      if (fault !== undefined) terms.refuse([...at, 'accepted', 'subjects', place], `\`${subject}\` ${fault}`);
    });
    const { subjects, roots, licenses, commit } = exception.accepted;
    return {
      id: exception.id,
      rule: exception.rule,
      models: exception.models
        .filter((model) => globFault(model) === undefined)
        .map((model) => compileGlob(comparedId(model))),
      paths: exception.paths.map(compileGlob),
      subjects,
      ...(roots && { roots }),
      ...(licenses && { licenses }),
      ...(commit && { commit }),
      reason: exception.reason,
      owner: exception.owner,
      granted: exception.granted,
      expires: exception.expires,
      line: terms.line([...at, 'id']),
    };
  });
  return exceptions;
}

const subjectHeads = [...roles, 'license', 'condition', 'drift', 'hosted', 'obligation', 'revision', 'name'];

function subjectFault(subject: string): string | undefined {
  if (/[*?{}]/u.test(subject)) return 'is a glob; subjects are named one by one';
  const colon = subject.indexOf(':');
  const head = colon < 0 ? subject : subject.slice(0, colon);
  const rest = colon < 0 ? '' : subject.slice(colon + 1);
  if (head === 'unknown') return subjectFault(rest.includes(':') ? rest : `${rest}:any`);
  if (!subjectHeads.includes(head)) {
    const near = nearest(head, subjectHeads);
    return `is no subject such as \`root:owner/name\`${near === undefined ? '' : `; did you mean \`${near}:\`?`}`;
  }
  return rest === '' ? 'names nothing after the colon' : undefined;
}
