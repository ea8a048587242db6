/** The door to GitHub: a client, the comment, and files at a commit. */

export { listChanges, textsAt } from './changed-files.js';
export { type Client, openClient } from './client.js';
export { comment } from './comment.js';
export { fileAtCommit, fileOf } from './file.js';
