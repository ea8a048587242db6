export const id = 114;
export const ids = [114];
export const modules = {

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);
/** Lists the files of a folder that is no work tree of git, by fast-glob; loaded only then, for few trees need it. */



/** Folders that hold other people's files; a walk without git leaves them out, as `.gitignore` nearly always does. */
const vendored = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.terraform', '.tox']);
/** No glob matches a name with one of these: fast-glob would pass over it in silence. */
const lineBreak = /[\n\r\u2028\u2029]/;
/** Symlinks are counted and never followed; a folder that cannot be looked into is said. */
function walk(root) {
    const unreadable = [];
    const unmatched = [];
    let symlinks = 0;
    const members = (folder) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const pathOf = ({ name }) => (path === '' ? name : `${path}/${name}`);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter((member) => {
                if (member.isSymbolicLink())
                    symlinks++;
                const isFolder = member.isDirectory();
                if (!isFolder && !member.isFile())
                    return false;
                if (!lineBreak.test(member.name))
                    return !isFolder || !vendored.has(member.name);
                if (isFolder)
                    unreadable.push({ path: pathOf(member), reason: 'line break in its name' });
                else
                    unmatched.push(pathOf(member));
                return false;
            });
        }
        catch (error) {
            unreadable.push({ path, reason: error.code ?? '' });
            return [];
        }
    };
    const paths = fast_glob__WEBPACK_IMPORTED_MODULE_2__.globSync('**', {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        // Everything that the walk sees passes here, where what it cannot see is counted.
        fs: { readdirSync: members },
    });
    return {
        paths: [...paths, ...unmatched],
        skipped: symlinks > 0 ? { symlink: symlinks } : {},
        closed: new Map(),
        absent: new Set(),
        unreadable,
    };
}


/***/ })

};
