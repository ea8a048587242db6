/** The codes of our documents as schemas: each list is that of the words for it, so that none is without words. */
import { z } from 'zod';
import type { Level } from '../evaluate/types.js';
import { triggerWords } from './obligation-words.js';
import { ruleWords } from './rule-words.js';
import {
  fileWords,
  relationWords,
  roleWords,
  skipWords,
  stopWords,
  strengthWords,
  unknownWords,
} from './vocabulary.js';

function codesOf<Code extends string>(words: Readonly<Record<Code, unknown>>): readonly [Code, ...Code[]] {
  return Object.keys(words) as [Code, ...Code[]];
}

/** How strongly a fact is known, strongest first. */
export const StrengthName = z
  .enum(codesOf(strengthWords))
  .meta({ id: 'Strength', description: 'How strongly a fact is known, strongest first.' });

/** Why a value is not known. */
export const UnknownName = z
  .enum(codesOf(unknownWords))
  .meta({ id: 'UnknownReason', description: 'Why a value is not known. Unknown is never a pass.' });

/** Why the walk to the roots ended at a node. */
export const StopName = z
  .enum(codesOf(stopWords))
  .meta({ id: 'StopReason', description: 'Why the walk to the roots ended at this node.' });

/** How a child came from a parent. */
export const RelationName = z
  .enum(codesOf(relationWords))
  .meta({ id: 'Relation', description: 'How a child came from a parent.' });

/** What a policy can ask about. */
export const RoleName = z
  .enum(codesOf(roleWords))
  .meta({ id: 'Role', description: 'In which role somebody stands behind a model.' });

/** A rule of a policy. */
export const RuleName = z.enum(codesOf(ruleWords));
/** Why a file was not searched. */
export const SkipName = z.enum(codesOf(skipWords));
/** For what a file of a repository of the Hub was read. */
export const FileReasonName = z.enum(codesOf(fileWords));
/** What makes a duty fall due. */
export const TriggerName = z.enum(codesOf(triggerWords));
/** How loud something is. */
export const LevelName = z.enum(['off', 'note', 'warning', 'error'] as const satisfies readonly Level[]);
/** What a policy says of everything that was found. */
export const VerdictName = z.enum(['pass', 'violated', 'could-not-judge', 'no-policy']);
