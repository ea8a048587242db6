/** The door to GitHub: a client, the comment, files at a commit, and the repositories of an account. */

export { listChanges, textsAt } from './changed-files.js';
export { type Client, openClient } from './client.js';
export { comment } from './comment.js';
export { fileAtCommit, fileOf } from './file.js';
export { listRepositories } from './repositories.js';
