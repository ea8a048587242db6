/** The layer of policy that the inputs of the action make together, and its problems told in terms of the inputs. */
import type { LayerSource } from '../evaluate/index.js';
import type { Problem, Result } from '../problem.js';
import type { Inputs } from './inputs.js';

/** How the layer of the inputs is cited. */
const layerName = 'inputs of the action';

/** Where each input stands in the layer that they make together. */
const placeOf = {
  'deny-countries': 'rules.origin.deny.countries',
  roles: 'rules.origin.roles',
  'allow-licenses': 'rules.license.allow',
  'deny-licenses': 'rules.license.deny',
} as const satisfies Partial<Record<keyof Inputs, string>>;

/** The inputs that state policy, as the lowest layer; undefined when they rule nothing and no policy stands above. */
export function inputLayer(inputs: Inputs, above: boolean): LayerSource | undefined {
  const { enforce, roles: asked } = inputs;
  const { 'deny-countries': countries, 'allow-licenses': allow, 'deny-licenses': deny } = inputs;
  const rules = {
    ...((countries || asked) && {
      origin: { ...(countries && { deny: { countries } }), ...(asked && { roles: asked }) },
    }),
    ...((allow || deny) && { license: { ...(allow && { allow }), ...(deny && { deny }) } }),
  };
  const exit = {
    ...(enforce && { enforce: enforce === 'true' }),
    ...(inputs['on-incomplete'] && { 'on-incomplete': inputs['on-incomplete'] }),
  };
  const ruling = Object.keys(rules).length > 0;
  if (!ruling && !(above && Object.keys(exit).length > 0)) return undefined;
  return {
    path: layerName,
    kind: 'inputs',
    text: JSON.stringify({ version: 1, ...(ruling && { rules }), ...exit }, undefined, 2),
  };
}

/** The result, with problems of the layer of the inputs told in terms of the inputs. */
export function inInputs<T>(result: Result<T>): Result<T> {
  if (result.ok) return result;
  const [first, ...others] = result.problems;
  return { ok: false, problems: [ofInput(first), ...others.map(ofInput)] };
}

function ofInput(problem: Problem): Problem {
  if (problem.path !== layerName) return problem;
  const detail = Object.entries(placeOf).reduce(
    (text, [name, place]) => text.replaceAll(place, name),
    problem.detail ?? '',
  );
  return { code: 'policy-input-wrong', detail };
}
