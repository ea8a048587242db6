/** The door to GitHub: a client, the comment, and files at a commit. */
export { type Client, openClient } from './client.js';
export { type Commented, comment, type Message, type Pull } from './comment.js';
export { fileAtCommit } from './file.js';
