#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 755:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9786:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/promises");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __nccwpck_require__(6099);
;// CONCATENATED MODULE: ./lib/cli/options.js
/** The options that commands share, and the kinds of value that they take. */

/** The exit codes of commands that judge. */
const exitCodes = `
Exit codes:
  0  pass: nothing breaks the policy, or there is no policy
  1  the policy is violated
  2  could not judge, or not everything could be seen
  3  wrong usage`;
/** A whole number above zero. */
function whole(value) {
    if (!/^[1-9][0-9]{0,14}$/.test(value))
        throw new InvalidArgumentError('Give a whole number above zero.');
    return Number(value);
}
/** `512`, `512k`, `20m`: bytes, with the units of 1024. */
function size(value) {
    const [, digits, unit] = /^([1-9][0-9]{0,8})([km]?)(?:i?b)?$/i.exec(value) ?? [];
    if (digits === undefined)
        throw new InvalidArgumentError('Give bytes, or a number with k or m, for example 512k or 4m.');
    const bytes = Number(digits) * (unit === '' ? 1 : /k/i.test(unit ?? '') ? 1024 : 1024 * 1024);
    if (bytes > 1 << 30)
        throw new InvalidArgumentError('Give at most 1024m.');
    return bytes;
}
function repositoryName(value) {
    if (!/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value))
        throw new InvalidArgumentError('Give owner/name.');
    return value;
}
function day(value) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
        throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
    }
    return value;
}
/** How it is printed, and where; the first format is the usual one. */
function withOutput(command, formats) {
    return command
        .addOption(new Option('--format <format>', 'how to print').choices(formats).default(formats[0]))
        .option('--output <file>', 'write to a file instead of standard output')
        .option('--no-color', 'without colors; NO_COLOR does the same, FORCE_COLOR the opposite');
}
/** Whether and where the Hub is asked. */
function withHub(command) {
    return command
        .option('--offline', 'make no network requests: the catalog alone answers')
        .option('--hub-url <url>', 'ask this Hub or mirror (default: HF_ENDPOINT, else https://huggingface.co)')
        .option('--cache-dir <dir>', 'keep answers of the Hub there (default: ~/.cache/model-review)');
}
/** What layers above the policy of the folder need. */
function withLayers(command) {
    return command
        .option('--policy-root <dir>', 'read policies that are extended from clones there, at owner/name')
        .option('--repository <owner/name>', 'which repository this is, for policies that name some', repositoryName);
}
/** The day of the judgement, for tests and for what is looked at again. */
function withDay(command) {
    return command.addOption(new Option('--today <day>', 'judge as of this day').argParser(day).hideHelp());
}
/** Points whoever misuses it to its help. */
function withHelp(command) {
    const names = [];
    for (let one = command; one !== null; one = one.parent)
        names.unshift(one.name());
    return command.showHelpAfterError(`→ see ${names.join(' ')} --help`);
}

;// CONCATENATED MODULE: ./lib/cli/catalog-commands.js

const catalogHelp = `
Examples:
  $ model-review catalog show deepseek-ai/DeepSeek-R1   a model and its lineage
  $ model-review catalog show mistralai                 a publisher, license, host
  $ model-review catalog search qwen 72b
  $ model-review catalog stats --format json
  $ model-review catalog stale --days 180

Exit codes:
  0  there is an answer
  2  the catalog has no such row
  3  wrong usage`;
/** Adds `catalog` with its own. */
function addCatalogCommands(root, done) {
    const catalog = root.command('catalog').summary('look into the catalog of facts that is built in');
    withHelp(catalog)
        .description('Shows what the built-in catalog knows, each fact with its source.')
        .addHelpText('after', catalogHelp);
    const show = catalog.command('show');
    show
        .summary('show every row of a name, with its sources')
        .description('Shows the rows of a model, a publisher, a license, a host or an Ollama name, and what a model resolves to.')
        .argument('<name>', 'id of a model, handle, license, host or host name')
        .action(async (name, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(778), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3242))).showCommand(name, options, command));
    });
    const search = catalog.command('search');
    search
        .summary('find rows by words')
        .description('Finds rows that hold every word, the best first.')
        .argument('<word...>', 'words that the row has to hold')
        .option('--limit <count>', 'show so many rows at most', whole, 20)
        .action(async (words, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(778), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3242))).searchCommand(words, options, command));
    });
    const stats = catalog.command('stats');
    stats
        .summary('count what the catalog knows')
        .description('Counts the rows of the catalog, by table, basis and confidence.')
        .action(async (options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(778), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3242))).statsCommand(options, command));
    });
    const stale = catalog.command('stale');
    stale
        .summary('list the sources that were read long ago')
        .description('Lists sources that were read more than so many days ago, with the rows that rest on them.')
        .option('--days <count>', 'older than so many days', whole, 180)
        .action(async (options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(778), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3242))).staleCommand(options, command));
    });
    withDay(stale);
    for (const command of [show, search, stats, stale])
        withHelp(withOutput(command, ['terminal', 'json'])).addHelpText('after', catalogHelp);
}

;// CONCATENATED MODULE: ./lib/cli/inventory-commands.js
/** The commands about many repositories: their options and help; what they do is loaded only when they run. */


const overview = `
Three steps, on one machine or as jobs of GitHub Actions (docs/enforcement.md has the workflow):
  $ export GITHUB_TOKEN=...        it reads contents and metadata
  $ model-review inventory plan --org acme --output plan.json
  $ model-review inventory scan plan.json --out inventory --policy model-policy.yml
  $ model-review inventory join inventory --plan plan.json`;
const planHelp = `
The plan is JSON. What is left out (archived, disabled, forks) is counted and
named in it. Names of an account come from GitHub, asked at GITHUB_API_URL with
GITHUB_TOKEN; a list by hand needs neither.

Examples:
  $ model-review inventory plan --org acme --output plan.json
  $ model-review inventory plan --org acme --exclude '*-archive' --shards 40 --output plan.json --matrix
  $ model-review inventory plan --repositories list.txt --server https://git.acme.example --output plan.json

Exit codes:
  0  the plan is written
  2  the repositories could not be listed, or none is left
  3  wrong usage`;
const scanHelp = `
Each repository is cloned from the server of the plan: its newest commit alone,
by https, with GITHUB_TOKEN for that server and no other. Nothing of it is run;
the clone is removed after its scan. The policy is that of each repository; one
that --policy names stands above them. What breaks a policy is said by the join,
and does not fail the scan.

Examples:
  $ model-review inventory scan plan.json --shard 3 --out inventory --policy model-policy.yml
  $ model-review inventory scan plan.json --out inventory --offline

Exit codes:
  0  every repository was scanned
  2  some could not be; the record in the folder says which, and why
  3  wrong usage`;
const joinHelp = `
Examples:
  $ model-review inventory join inventory --plan plan.json
  $ model-review inventory join inventory --plan plan.json --json inventory.json
  $ model-review inventory join inventory --plan plan.json --format markdown >> "$GITHUB_STEP_SUMMARY"

Exit codes:
  0  pass: every planned repository was judged, and nothing breaks the policy
  1  the policy is violated, and every planned repository was judged
  2  a shard, a repository or a report is missing, or not everything could be seen
  3  wrong usage`;
function shardCount(value) {
    if (!/^[1-9][0-9]{0,2}$/.test(value) || Number(value) > 256)
        throw new InvalidArgumentError('Give a number from 1 to 256, the most jobs of one matrix.');
    return Number(value);
}
function collect(value, before) {
    if (value.length > 200)
        throw new InvalidArgumentError('Give a glob of at most 200 characters.');
    return [...before, value];
}
/** Adds `inventory` with its three steps. */
function addInventoryCommands(root, done) {
    const inventory = root.command('inventory');
    inventory
        .summary('review many repositories: plan, scan, join')
        .description('Reviews the repositories of an organisation: who uses which model, and what breaks the policy.')
        .addHelpText('after', overview);
    const plan = inventory.command('plan');
    plan
        .summary('list the repositories and share them among shards')
        .description('Lists the repositories of an account, and shares them among shards of about the same size.')
        .addOption(new Option('--org <name>', 'the organisation').conflicts(['user', 'repositories']))
        .addOption(new Option('--user <name>', 'the user; public repositories alone').conflicts('repositories'))
        .option('--repositories <file>', 'a list by hand: one owner/name a line; - reads standard input')
        .option('--server <url>', 'where they are cloned from (default: GITHUB_SERVER_URL, else https://github.com)')
        .option('--shards <count>', 'how many shards at most', shardCount, 40)
        .option('--include <glob>', 'only these names, or owner/names; may be given again', collect, [])
        .option('--exclude <glob>', 'not these; may be given again', collect, [])
        .option('--forks', 'forks as well')
        .option('--archived', 'archived repositories as well')
        .option('--output <file>', 'write the plan to a file instead of standard output')
        .option('--matrix', 'print the numbers of the shards as JSON, for fromJSON(...); needs --output')
        .option('--no-color', 'without colors')
        .addHelpText('after', planHelp)
        .action(async (options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(6), __nccwpck_require__.e(891), __nccwpck_require__.e(162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8162))).inventoryPlanCommand(options, command));
    });
    const scan = inventory.command('scan');
    scan
        .summary('clone and scan the repositories of one shard')
        .description('Clones the repositories of a shard one by one, scans each, and records what became of it.')
        .argument('<plan>', 'the file that plan wrote')
        .requiredOption('--out <folder>', 'folder for the records and reports; made if it is not there')
        .option('--shard <number>', 'only this shard', whole)
        .option('--policy <file>', 'policy to judge by, above those of the repositories')
        .option('--baseline <path>', 'where repositories keep what was there when the policy was adopted; it does not gate')
        .option('--policy-root <dir>', 'read policies that are extended from clones there, at owner/name')
        .option('--server <url>', 'the server that GITHUB_TOKEN is for (default: GITHUB_SERVER_URL, else https://github.com)')
        .option('--gate <name>', 'what a workflow calls that runs the gate, for example acme/ci/.github/workflows/models.yml')
        .option('--timeout <seconds>', 'most seconds for one repository', whole, 600)
        .option('--max-megabytes <count>', 'most MiB that one repository is fetched with, or takes', whole, 2048)
        .option('--max-files <count>', 'look at so many files at most', whole)
        .option('--max-file-size <size>', 'read files up to this size, for example 4m', size);
    withHub(scan)
        .option('--no-color', 'without colors')
        .addHelpText('after', scanHelp)
        .action(async (file, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(187), __nccwpck_require__.e(891), __nccwpck_require__.e(769), __nccwpck_require__.e(346)]).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).inventoryScanCommand(file, options, command));
    });
    const join = inventory.command('join');
    join
        .summary('join what the shards left into one answer')
        .description('Joins the records and reports of all shards: who uses which model, what breaks the policy, what is missing.')
        .argument('<folder>', 'where the shards left their records, in it or below')
        .requiredOption('--plan <file>', 'the file that plan wrote')
        .option('--json <file>', 'write the JSON document as well')
        .addOption(new Option('--on-incomplete <what>', 'what a repository means that was not seen in full')
        .choices(['fail', 'warn'])
        .default('fail'))
        .addHelpText('after', joinHelp)
        .action(async (folder, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(85), __nccwpck_require__.e(891), __nccwpck_require__.e(769), __nccwpck_require__.e(537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5855))).inventoryJoinCommand(folder, options, command));
    });
    withOutput(join, ['terminal', 'markdown', 'json']);
    withDay(plan);
    for (const command of [plan, scan, join])
        withHelp(command);
}

;// CONCATENATED MODULE: ./lib/cli/license-commands.js

const evidenceHelp = `
Examples:
  $ model-review evidence meta-llama/Llama-3.1-8B-Instruct --path services/chat/app.py
  $ model-review evidence ollama:llama3.1:8b --path batch/run.py --format json --output evidence.json
${exitCodes}`;
const obligationsHelp = `
Nothing is judged: the list says what remains to be done although a model may be
used, where each clause stands in the text of its license, when it falls due,
and whether a notice file (NOTICE, THIRD_PARTY..., LICENSES/, model cards)
visibly meets it. The draft of a NOTICE file stands at the end. Not legal
advice.

Examples:
  $ model-review obligations
  $ model-review obligations ../service --format markdown --output obligations.md
  $ model-review obligations meta-llama/Llama-3.1-8B-Instruct google/gemma-2-9b-it

Exit codes:
  0  the list is written
  2  not everything could be seen
  3  wrong usage`;
/** Adds `obligations` and `evidence`. */
function addLicenseCommands(root, done) {
    const obligations = root.command('obligations');
    obligations
        .summary('list what the licenses ask for, with the draft of a notice')
        .description('Lists what the licenses of a repository or of models ask for: each clause with its section and place.')
        .argument('[what...]', 'one folder (default: this one), or ids of models')
        .option('--policy <file>', 'policy whose facts about the company are used')
        .addHelpText('after', obligationsHelp)
        .action(async (what, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(6), __nccwpck_require__.e(778), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(324), __nccwpck_require__.e(615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2615))).obligationsCommand(what, options, command));
    });
    withOutput(withHub(withDay(obligations)), ['terminal', 'json', 'markdown']);
    const evidence = root.command('evidence');
    evidence
        .summary('write down what stands behind one decision')
        .description('Judges one model as if it stood at a path, and writes facts, sources, policy, verdict and versions down.')
        .argument('<model>', 'id of the model')
        .requiredOption('--path <path>', 'where it would be used, relative to the root of the repository')
        .option('--policy <file>', 'policy to judge by (default: that of this folder)')
        .addHelpText('after', evidenceHelp)
        .action(async (model, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(6), __nccwpck_require__.e(778), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(324), __nccwpck_require__.e(869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6869))).evidenceCommand(model, options, command));
    });
    withOutput(withHub(withDay(evidence)), ['markdown', 'json']);
    for (const command of [obligations, evidence])
        withHelp(command);
}

;// CONCATENATED MODULE: ./lib/cli/policy-commands.js
/** The commands that ask a policy, and those that work on one: their options and help; what they do is loaded only when they run. */


const permissionHelp = `
The policy is .github/model-policy.yml (or .yaml) of this folder; one that
--policy names stands above it. --path is the place where the model would be
used; it need not exist. Without it the model is judged outside of every path of
a scope.

Examples:
  $ model-review check mistralai/Mistral-7B-v0.1 --path services/payments/app.py
  $ model-review check gpt-4o openai/gpt-oss-20b --policy model-policy.yml
  $ model-review check Qwen/Qwen3-8B --path research/train.py --use train --format json

Exit codes:
  0  every model may be used there, or there is no policy
  1  the policy forbids one of them
  2  it cannot be told of one of them, or the policy cannot be used
  3  wrong usage`;
const checkHelp = `
Says what is wrong, with line, column and a suggestion, and names names that
nothing on record has. An editor says the same while you write, with this as the
first line (of the release that you use):

  # yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/model-dependency-review/TAG/dist/policy.schema.json

Examples:
  $ model-review policy check
  $ model-review policy check policies/payments.yml

Exit codes:
  0  the policy can be used
  2  it cannot be read, or has mistakes
  3  wrong usage`;
const testHelp = `
Reads every *.cases.yml (or .yaml) of a folder, or one file, and asks the
policy: nothing is looked up but in the catalog, so that the answer is the same
tomorrow. Models may be invented or changed under suppose.

  version: 1
  layers: [../model-policy.yml]        # from this file on; several: the uppermost first
  today: 2026-11-23
  suppose:
    acme/support-7b: { publisher: acme, countries: [KR], license: mit, from: { finetune: [Qwen/Qwen3-8B-Base] } }
  cases:
    - name: our own model in payments
      because: its weights come from Qwen
      model: acme/support-7b
      path: services/payments/app.py
      expect: { origin: error, license: pass }   # pass, note, warning, error or excepted
      subjects: ["root:Qwen/Qwen3-8B-Base"]

Examples:
  $ model-review policy test policies/
  $ model-review policy test .github/payments.cases.yml --policy .github/model-policy.yml

Exit codes:
  0  every case is answered as expected
  1  some are not
  2  a file or a policy cannot be used, or there is no case
  3  wrong usage`;
const showHelp = `
Examples:
  $ model-review policy show
  $ model-review policy show --path services/payments/app.py --format json

Exit codes:
  0  shown
  2  a layer cannot be read, or has mistakes
  3  wrong usage`;
/** Adds `check`, and `policy` with its own. */
function addPolicyCommands(root, done) {
    const permission = root.command('check');
    permission
        .summary('say whether a model may be used at a place, and why')
        .description('Answers whether models may be used at a place, by the policy, with every reason and what to do next.')
        .argument('<model...>', 'ids of models')
        .option('--path <path>', 'where it would be used, relative to the repository')
        .addOption(new Option('--use <use>', 'what would be done with it')
        .choices(['load', 'call', 'train', 'base', 'weights'])
        .default('load'))
        .option('--policy <file>', 'policy to judge by, above that of this folder')
        .addHelpText('after', permissionHelp)
        .action(async (asked, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(778), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(758)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9758))).permissionCommand(asked, options, command));
    });
    const policy = root.command('policy').description('Works on policies.').summary('check, show and test policies');
    withHelp(policy).addHelpText('after', checkHelp);
    const check = policy.command('check');
    check
        .summary('say whether a policy can be used')
        .description('Reads a policy and says what is wrong with it, with line and column.')
        .argument('[file]', 'policy to check (default: .github/model-policy.yml)')
        .addHelpText('after', checkHelp)
        .action(async (file, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 286))).checkCommand(file, options, command));
    });
    const test = policy.command('test');
    test
        .summary('say whether a policy answers cases as expected')
        .description('Asks a policy the questions in files of cases, and shows where it answers otherwise.')
        .argument('<dir>', 'folder with *.cases.yml, or one such file')
        .option('--policy <file>', 'policy of files that name none (default: .github/model-policy.yml)')
        .addHelpText('after', testHelp)
        .action(async (asked, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(778), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(323)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2323))).testCommand(asked, options, command));
    });
    const shown = policy.command('show');
    shown
        .summary('show what the layers of a policy say together')
        .description('Shows for each rule and scope the readings that differ, every key with its file and line.')
        .argument('[dir]', 'folder whose policy is shown', '.')
        .option('--path <path>', 'at this path alone')
        .option('--policy <file>', 'policy above that of the folder')
        .option('--offline', 'make no network requests')
        .addHelpText('after', showHelp)
        .action(async (dir, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(187), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6322))).showCommand(dir, options, command));
    });
    withHub(permission);
    for (const command of [permission, check, shown])
        withLayers(command);
    for (const command of [permission, check, test])
        withDay(command);
    for (const command of [permission, check, test, shown])
        withHelp(withOutput(command, ['terminal', 'json']));
}

// EXTERNAL MODULE: ./lib/cli/version.js
var version = __nccwpck_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/program.js
/** The commands and options of the command line; what a command does is loaded only when it runs. */








const program_overview = `
Examples:
  $ model-review scan                         the repository in this folder
  $ model-review scan ../service --policy model-policy.yml
  $ model-review explain deepseek-ai/DeepSeek-R1-Distill-Llama-8B
  $ model-review check mistralai/Mistral-7B-v0.1 --path services/payments/app.py
  $ model-review policy check .github/model-policy.yml
  $ model-review catalog search qwen 72b
${exitCodes}

Facts come from the Hub and from the catalog inside the tool; with --offline, or
where the Hub does not answer, from the catalog alone. The Hub is asked for
metadata only, and nothing else is sent to it but HF_TOKEN.

Environment: HF_TOKEN, HF_ENDPOINT, HF_HUB_OFFLINE=1, HTTPS_PROXY, NO_PROXY,
NO_COLOR`;
const program_scanHelp = `
The policy is .github/model-policy.yml (or .yaml) of the scanned folder; one
that --policy names stands above it. A policy that another one extends is read
from --policy-root, else from GitHub with GITHUB_TOKEN. Without a policy
everything is shown and nothing fails.

Examples:
  $ model-review scan
  $ model-review scan services/chat --format json --output report.json
  $ model-review scan --format sarif --output models.sarif
  $ model-review scan --stage extract --format json   only the references
  $ model-review scan --explain-reference app/main.py:12
  $ model-review scan --write-baseline .github/model-baseline.json   (once)
  $ model-review scan --baseline .github/model-baseline.json
  $ model-review scan --offline
  $ HF_TOKEN=... model-review scan --hub-url https://mirror.example/huggingface
${exitCodes}`;
const explainHelp = `
Ids as people write them: owner/name, hf://owner/name, a Hub URL,
ollama:name:tag, bedrock:..., openai:gpt-4o. Answers stand in the order asked;
--format json prints an array with one answer for each id.

Examples:
  $ model-review explain deepseek-ai/DeepSeek-R1-Distill-Llama-8B
  $ model-review explain ollama:cogito:32b skt/A.X-4.0
  $ model-review explain acme-ml/support-7b --policy .github/model-policy.yml
  $ cat ids.txt | model-review explain - --format json

Exit codes:
  0  every id is answered
  2  some id is no model id
  3  wrong usage`;
/** The command line; `done` is told the exit code of the command that ran. */
function program_program(done) {
    const root = new Command(version/* tool */.z.name)
        .description('Reviews the AI models that a repository depends on: where they come from, and under which licenses.')
        .version(`${version/* tool */.z.name} ${version/* tool */.z.version}`, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print help')
        .addHelpText('after', program_overview);
    // Settings are inherited only by commands that are added after them.
    withHelp(root)
        .exitOverride()
        .configureHelp({ showGlobalOptions: false })
        .configureOutput({ outputError: (text, write) => write((0,report/* safeText */.Hk)(text.replace(/^error: /, `${version/* tool */.z.name}: `))) });
    const scan = root.command('scan');
    scan
        .summary('find the models of a repository and judge them')
        .description('Finds the models that a repository depends on, follows them to their roots, and judges them by a policy.')
        .argument('[dir]', 'folder to scan', '.')
        .option('--policy <file>', 'policy to judge by, above that of the folder')
        .option('--baseline <file>', 'findings recorded there are shown and do not gate')
        .addOption(new Option('--write-baseline <file>', 'record the warnings and errors of today there').conflicts([
        'stage',
        'explainReference',
    ]))
        .addOption(new Option('--stage <stage>', 'stop after a stage and print it').choices(['extract', 'identify', 'resolve']))
        .addOption(new Option('--explain-reference <place>', 'say why a line (PATH:LINE) was or was not taken').conflicts([
        'stage',
        'policy',
        'quiet',
    ]))
        .option('--changed', 'only what this branch and working copy change: the gate of a pull request, before a push')
        .option('--base <ref>', 'what --changed compares with (default: where the branch left origin/HEAD, or main)')
        .option('--max-files <count>', 'look at so many files at most', whole)
        .option('--max-file-size <size>', 'read files up to this size: bytes, or a number with k or m (also kb, kib, mb, mib), for example 4m', size)
        .option('--quiet', 'print the verdict alone; another --format is printed, without the verdict beside it')
        .addHelpText('after', program_scanHelp)
        .action(async (dir, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(6), __nccwpck_require__.e(778), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(324), __nccwpck_require__.e(594)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6594))).scanCommand(dir, options, command));
    });
    const explain = root.command('explain');
    explain
        .summary('show the lineage of models, with the evidence')
        .description('Shows where models come from: every claim with its evidence and how strong it is.')
        .argument('<model...>', 'ids of models; - reads them from standard input, one a line')
        .option('--policy <file>', 'count the facts that this policy states')
        .addHelpText('after', explainHelp)
        .action(async (asked, options, command) => {
        done(await (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(600), __nccwpck_require__.e(778), __nccwpck_require__.e(187), __nccwpck_require__.e(85), __nccwpck_require__.e(192), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5257))).explainCommand(asked, options, command));
    });
    addLicenseCommands(root, done);
    addPolicyCommands(root, done);
    addInventoryCommands(root, done);
    addCatalogCommands(root, done);
    withLayers(withOutput(withHub(withDay(scan)), ['terminal', 'json', 'markdown', 'sarif']));
    withOutput(withHub(explain), ['terminal', 'json']);
    for (const command of [scan, explain])
        withHelp(command);
    return root;
}

;// CONCATENATED MODULE: ./lib/cli/index.js
/** The door of the command line: arguments in, exit code out; what a command prints goes to the standard streams. */



/** Runs one command line, without the executable and the script. */
async function run(args) {
    let code = 0;
    endOnBrokenStream();
    try {
        await program_program((result) => {
            code = result;
        }).parseAsync(args, { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? 0 : 3;
        const { stack, message } = error instanceof Error ? error : { stack: undefined, message: String(error) };
        const lines = (stack ?? '').split('\n').slice(1, 6).join('\n');
        process.stderr.write((0,report/* safeText */.Hk)(`internal error, which is a bug of ours: ${message}\n→ report it with the command and these lines\n${lines}`));
        return 2;
    }
}
/** A reader that has seen enough (`| head`) is no error; a full disk is, and what was not written is no verdict. */
function endOnBrokenStream() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', ({ code = 'unknown' }) => {
            if (code === 'EPIPE')
                return;
            if (stream === process.stdout)
                process.stderr.write(`cannot write to standard output: ${code}\n`);
            process.exit(2);
        });
    }
}


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9885);
/** The executable: runs the command line and leaves with its exit code once everything is written. */

process.exitCode = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Name and version of the tool; the bundle has no package.json beside it, and a test holds the two equal. */
const tool = { name: 'model-review', version: '0.1.0' };


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ wordings),
/* harmony export */   R6: () => (/* binding */ passingReasons),
/* harmony export */   WG: () => (/* binding */ isPassing)
/* harmony export */ });
/** What kept us from knowing: problem codes, where they stand, and the one table from code to words; it is as long as it has codes. */
/** Reasons for which a fact is unknown in this run alone; another run may not meet them (policy-semantics §1). */
const passingReasons = [
    'rate-limited',
    'unreachable',
    'timeout',
    'truncated',
    'over-budget',
    'invalid-token',
    'malformed',
    'foreign-host',
];
/** Whether a fact is unknown for a reason of this run alone. */
function isPassing(reason) {
    return passingReasons.includes(reason);
}
/** The only table from problem code to message and hint; reporters print nothing else. */
const wordings = {
    'folder-unreadable': {
        message: 'cannot read the folder',
        hint: 'check that it exists and that you may read it',
        incomplete: true,
    },
    'file-unreadable': { message: 'cannot read the file', hint: 'check its permissions', incomplete: true },
    'file-too-large': {
        message: 'file is larger than the limit and was not read',
        hint: 'raise the limit (--max-file-size), or take the path out of the search (references.paths-ignore in the policy)',
        incomplete: true,
    },
    'file-too-slow': {
        message: 'file took longer than the limit and was read in part',
        hint: 'take the path out of the search (references.paths-ignore in the policy), or report it to us',
        incomplete: true,
    },
    'too-many-files': {
        message: 'more files than the limit; the rest was not looked at',
        hint: 'raise the limit with --max-files, or scan a subfolder',
        incomplete: true,
    },
    'parse-error': {
        message: 'could not be parsed in full; what could be read was used',
        hint: 'mend the syntax at this place',
        incomplete: true,
    },
    'encoding-unknown': {
        message: 'text is in no encoding that we know (UTF-8, UTF-16, Latin-1)',
        hint: 'store the file as UTF-8',
        incomplete: true,
    },
    'nesting-too-deep': {
        message: 'nesting is deeper than the limit; the rest of the file was not read',
        hint: 'take the path out of the search (references.paths-ignore in the policy), or report it to us',
        incomplete: true,
    },
    'policy-unreadable': {
        message: 'cannot read the policy',
        hint: 'check the path, or the one given with --policy',
        incomplete: true,
    },
    'policy-too-large': {
        message: 'policy is larger than 256 KiB',
        hint: 'split or shorten the policy',
        incomplete: true,
    },
    'policy-syntax': { message: 'policy is not valid YAML', hint: 'mend the syntax at this place', incomplete: true },
    'policy-unknown-key': {
        message: 'policy has an unknown key',
        hint: 'remove it, or use the name suggested',
        incomplete: true,
    },
    'policy-missing-key': { message: 'policy lacks a key', hint: 'add it', incomplete: true },
    'policy-wrong-value': {
        message: 'policy has a wrong value',
        hint: 'write a value of the kind named',
        incomplete: true,
    },
    'glob-of-one-file': {
        message: 'a path without a wildcard is one file, and not what lies in a folder',
        hint: 'write `/**` behind it if it is a folder',
        incomplete: false,
    },
    'glob-of-no-file': {
        message: 'the policy names paths that match no file',
        hint: 'correct them (upper and lower case differ), or remove them',
        incomplete: false,
    },
    'without-effect': {
        message: 'what the policy says here has no effect',
        hint: 'complete it, or remove it',
        incomplete: false,
    },
    'names-at-run-time': {
        message: 'names that are known only at run time pass, although what is unknown is an error',
        hint: 'state `identity: { unknown: error }`, the rule that judges such names',
        incomplete: false,
    },
    'scopes-not-asked': {
        message: 'without a path, scopes that hold for some files alone were not asked, and may say otherwise',
        hint: 'give the file with --path',
        incomplete: false,
    },
    'unused-policy': {
        message: 'a policy stands where none is looked for, and was not used',
        hint: 'scan the root of the repository, pass the policy with --policy, or move it to .github/model-policy.yml',
        incomplete: true,
    },
    'name-not-on-record': {
        message: 'nothing on record has this name, so it matches nothing',
        hint: 'correct it, unless it is a name of your own; model-review catalog search finds names',
        incomplete: false,
    },
    'policy-ambiguous': {
        message: 'both model-policy.yml and model-policy.yaml exist',
        hint: 'keep one of them',
        incomplete: true,
    },
    'policy-layer-unreachable': {
        message: 'the policy extends another one, which cannot be read',
        hint: 'check the name and the commit, and give a token that may read it (policy-token, GITHUB_TOKEN) or --policy-root',
        incomplete: true,
    },
    'policy-layer-cycle': {
        message: 'the policy extends itself',
        hint: 'remove one `extends` of the circle',
        incomplete: true,
    },
    'policy-too-many-layers': {
        message: 'more layers of policy than the limit',
        hint: 'let fewer policies extend one another',
        incomplete: true,
    },
    'policy-too-many-readings': {
        message: 'the layers and scopes of the policy can be read together in too many ways',
        hint: 'state the same rule in fewer scopes of the same place',
        incomplete: true,
    },
    'layer-not-central': {
        message: 'the policy that the workflow gives can only tighten, because the change under review may have written it',
        hint: 'move the keys named to the policy of the repository, or give the policy from a workflow of another repository',
        incomplete: false,
    },
    'layer-not-delegated': {
        message: 'the policy states what a layer above it did not leave to it; that has no effect',
        hint: 'have it stated in the layer above, or have `delegate` added there',
        incomplete: false,
    },
    'policy-base-unreadable': {
        message: 'cannot read the policy at the base commit',
        hint: 'check out with fetch-depth: 2, or grant the job contents: read',
        incomplete: true,
    },
    'case-unreadable': {
        message: 'cannot read the cases',
        hint: 'give a folder with files of cases (*.cases.yml), or one such file',
        incomplete: true,
    },
    'case-missing-key': { message: 'the cases lack a key', hint: 'add it', incomplete: true },
    'case-wrong': {
        message: 'the cases cannot be used',
        hint: 'mend this place; model-review policy test --help shows the format',
        incomplete: true,
    },
    'case-without-policy': {
        message: 'the cases name no policy',
        hint: 'write `layers: [../model-policy.yml]` in the file, or give --policy',
        incomplete: true,
    },
    'owners-unused': {
        message: 'CODEOWNERS is not used, and findings name no owners',
        hint: 'let it be a plain file of less than 3 MB, as GitHub asks',
        incomplete: false,
    },
    'baseline-unreadable': {
        message: 'cannot read the baseline',
        hint: 'check the path; write one with model-review scan --write-baseline',
        incomplete: true,
    },
    'baseline-not-written': {
        message: 'the baseline was not written, because not everything was seen in this run',
        hint: 'mend what is said above, then run it again',
        incomplete: true,
    },
    'baseline-wrong': {
        message: 'the baseline cannot be used',
        hint: 'write it anew with model-review scan --write-baseline',
        incomplete: true,
    },
    'policy-input-wrong': {
        message: 'an input of the action has a wrong value',
        hint: 'use a value of the kind named; the README lists the inputs',
        incomplete: true,
    },
    'own-baseline-change': {
        message: 'the change edits the baseline, and was judged with the one at the base commit',
        hint: 'the new baseline counts once it is merged',
        incomplete: false,
    },
    'input-unknown': {
        message: 'the workflow gives inputs that this action does not have',
        hint: 'remove them; the README lists the inputs',
        incomplete: false,
    },
    'own-policy-change': {
        message: 'judged by base policy: the change edits the policy, and the one at the base commit counted',
        hint: 'the new policy counts once it is merged; the summary shows what it would come to',
        incomplete: false,
    },
    'own-policy-first': {
        message: 'the change brings the first policy of the repository, and was not judged by it',
        hint: 'it counts once it is merged; the summary shows what it would find',
        incomplete: false,
    },
    'proposal-unusable': {
        message: 'merging this change would break the review, because what it proposes to be judged by cannot be used',
        hint: 'mend this place before it is merged; model-review policy check tells the same of a policy',
        incomplete: false,
    },
    'catalog-old': {
        message: 'the catalog of this version is old and knows no model that was published since',
        hint: 'update model-review; what the Hub tells is as new as ever',
        incomplete: false,
    },
    'change-not-checked-out': {
        message: 'what is checked out is not the change under review',
        hint: 'check out the merge commit or the head of the pull request; on pull_request_target nothing of the change is there',
        incomplete: true,
    },
    'change-not-listed': {
        message: 'what the change touches is not known, so the whole repository was judged and every finding counts',
        hint: 'check out with fetch-depth: 2, or grant the job contents: read and pull-requests: read',
        incomplete: false,
    },
    'link-unsearched': {
        message: 'the change brings a symbolic link to something that is not searched as a file at its place would be',
        hint: 'put the file there itself, or have the policy at the base commit take the path out of the search (references.paths-ignore)',
        incomplete: true,
    },
    'submodule-unsearched': {
        message: 'the change brings a submodule, or another commit of one, which is not searched here',
        hint: 'review it in its own repository, and have the policy at the base commit take the path out of the search (references.paths-ignore)',
        incomplete: true,
    },
    'file-not-text': {
        message: 'the change brings a file that has the name of a text and is none (a NUL byte stands in it), and was not read',
        hint: 'store it as UTF-8, or have the policy at the base commit take the path out of the search (references.paths-ignore)',
        incomplete: true,
    },
    'file-in-lfs': {
        message: 'the change brings a file whose content Git LFS keeps elsewhere, and was not read',
        hint: 'check out with lfs: true, or have the policy at the base commit take the path out of the search (references.paths-ignore)',
        incomplete: true,
    },
    'file-not-checked-out': {
        message: 'the change touches a file that a sparse checkout leaves out, and was not read',
        hint: 'check the whole repository out',
        incomplete: true,
    },
    'more-unsearched': {
        message: 'the change brings more that was not searched than is named here',
        hint: 'split the change, or mend what is named',
        incomplete: true,
    },
    'change-earlier-unread': {
        message: 'the earlier state of some changed files could not be read; what they name counts as new',
        hint: 'check out with fetch-depth: 2',
        incomplete: false,
    },
    'nothing-to-scan': {
        message: 'the folder holds no files',
        hint: 'check the repository out first, with actions/checkout',
        incomplete: true,
    },
    'event-unreadable': {
        message: 'cannot read what started the workflow',
        hint: 'run the action on a runner of GitHub Actions',
        incomplete: true,
    },
    'comment-not-permitted': {
        message: 'the comment was left out, because the token may not write it',
        hint: 'grant the job the permission named; for pull requests from forks and of Dependabot the token only reads, and the whole report is in the summary',
        incomplete: false,
    },
    'comment-failed': {
        message: 'the comment could not be written',
        hint: 'run the job again; the whole report is in the summary',
        incomplete: false,
    },
    'report-unwritten': {
        message: 'cannot write the report',
        hint: 'give a file in an existing folder of the workspace or of the temporary folder of the runner',
        incomplete: false,
    },
    'repositories-unlisted': {
        message: 'the repositories of the account could not be listed',
        hint: 'check the name (--org, --user), and that GITHUB_TOKEN may read its repositories; nothing was planned',
        incomplete: true,
    },
    'repositories-hidden': {
        message: 'the account has repositories that the token was not shown, and that are not in the plan',
        hint: 'let the app or the token read them, or know that nobody looks at them',
        incomplete: false,
    },
    'repositories-none': {
        message: 'there is no repository to look at',
        hint: 'check what is left out: --include, --exclude, --forks, --archived',
        incomplete: true,
    },
    'list-wrong': {
        message: 'the list of repositories has a line that names none',
        hint: 'write one owner/name, or its address on the server, a line; # begins a remark',
        incomplete: true,
    },
    'plan-unreadable': {
        message: 'the plan cannot be used',
        hint: 'give the file that model-review inventory plan wrote, unchanged',
        incomplete: true,
    },
    'shard-missing': {
        message: 'there is no record of a shard',
        hint: 'run the job of that shard again, then the join',
        incomplete: true,
    },
    'shard-twice': {
        message: 'there are several records of one shard',
        hint: 'join what one run wrote, in a folder of its own',
        incomplete: true,
    },
    'shard-unplanned': {
        message: 'the record of a shard belongs to another plan, or to none',
        hint: 'join what one run wrote with the plan of that run, in a folder of its own',
        incomplete: true,
    },
    'shard-unreadable': {
        message: 'the record of a shard cannot be used',
        hint: 'run the job of that shard again, then the join',
        incomplete: true,
    },
    'shard-differs': {
        message: 'a shard was scanned by another version of the tool, or under another policy',
        hint: 'run all shards and the join with one version, one catalog and one --policy',
        incomplete: true,
    },
    'catalog-unreadable': { message: 'the embedded catalog is damaged', hint: 'reinstall the tool', incomplete: true },
    'model-id-invalid': {
        message: 'this is no id of a model',
        hint: 'write owner/name, hf://owner/name, a Hub URL, ollama:name:tag or registry:name',
        incomplete: false,
    },
    'lineage-too-deep': {
        message: 'lineage is deeper or wider than the limit',
        hint: 'raise the limit',
        incomplete: true,
    },
    'hub-unreachable': {
        message: 'the Hub could not be reached; the catalog answered in its place, and what only the Hub knows is unknown in this run',
        hint: 'check the network, the proxy or the address of the Hub (hub-url), or run offline',
        incomplete: false,
    },
    'hub-timeout': {
        message: 'the Hub did not answer in time; the catalog answered in its place, and what only the Hub knows is unknown in this run',
        hint: 'run it again, or offline',
        incomplete: false,
    },
    'hub-rate-limited': {
        message: 'the Hub limits our requests; the catalog answered in its place, and what only the Hub knows is unknown in this run',
        hint: 'give a token (HF_TOKEN, hf-token), keep the cache (cache-dir) between runs, or run it again in five minutes',
        incomplete: false,
    },
    'hub-stale': {
        message: 'the Hub did not answer; answers that it gave to an earlier run stand in their place, with their dates',
        hint: 'run it again to have what changed since',
        incomplete: false,
    },
    'hub-over-budget': {
        message: 'asking the Hub took longer than a run may take; for the rest the catalog answered in its place',
        hint: 'keep the cache (cache-dir) between runs, and run it again',
        incomplete: false,
    },
    'hub-invalid-token': {
        message: 'the Hub does not accept the token, and was not asked without it; the catalog answered in its place',
        hint: 'renew the token (HF_TOKEN, hf-token), or unset it to ask without one',
        incomplete: false,
    },
    'hub-malformed': {
        message: 'the Hub gave an answer that cannot be read; the catalog answered in its place',
        hint: 'check the address of the Hub (hub-url), or run it again',
        incomplete: false,
    },
    'hub-foreign-host': {
        message: 'the Hub sent us to another host, where we did not go; the catalog answered in its place',
        hint: 'check the address of the Hub (hub-url); a mirror has to answer by itself',
        incomplete: false,
    },
};


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ openConditionWords),
/* harmony export */   lH: () => (/* binding */ clauseName),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8388);

/** Clauses that people name in words; the others keep their own name with the underscores opened. */
const clauses = {
    non_commercial: 'forbids commercial use',
    non_production: 'forbids use in production',
    no_derivatives: 'forbids derived works, and this place makes one',
    output_training_restriction: 'restricts training other models on its outputs, and this place does that',
    territory_exclusions: 'excludes a country of the company',
};
const thresholds = {
    mau_threshold: 'monthly active users',
    dau_threshold: 'daily active users',
};
/** `acceptable use policy` for `acceptable_use_policy`. */
function clauseName(clause) {
    return clause.replaceAll('_', ' ');
}
function unit(clause) {
    const named = thresholds[clause];
    if (named !== undefined)
        return named;
    const currency = /^revenue_threshold_([a-z]{3})/.exec(clause)?.[1];
    return currency === undefined ? clauseName(clause) : `${currency.toUpperCase()} of revenue`;
}
function reason({ clause, limit, figure }) {
    if (limit === undefined)
        return clauses[clause] ?? `has the clause "${clauseName(clause)}", which applies here`;
    const stated = figure === undefined ? '' : `, and the policy states ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(figure)}`;
    return `needs a permit of its own above ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(limit)} ${unit(clause)}${stated}`;
}
/** ` (section 2 of https://...)`, as far as it is on record. */
function placeWords({ section, source }) {
    if (source === undefined)
        return '';
    return section === undefined ? ` (${source})` : ` (section ${section} of ${source})`;
}
/** The sentence for a clause that applies, and what to do. */
function conditionWords(cause, model) {
    const commercial = cause.clause === 'non_commercial' || cause.clause === 'non_production';
    const owner = cause.node === model ? 'its' : `it is bound by ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(cause.node)}, whose`;
    const fact = commercial ? '; the policy says company.commercial: true' : '';
    const said = `${owner} license "${cause.license}" ${reason(cause)}${placeWords(cause)}${fact}`;
    if (cause.code === 'license/condition-review')
        return {
            message: `as far as is known, ${said}; its text has not been read, so this needs a review`,
            hint: 'read the text of the license, and ask the licensor where it is not clear',
        };
    return {
        message: said,
        hint: commercial
            ? 'use a model under a license that allows commercial use, or ask the licensor for one'
            : 'use another model, or ask the licensor for a permit',
    };
}
/** The sentence for a clause of which nobody can tell whether it applies, because the policy does not state a fact. */
function openConditionWords({ license, node, clause, needs }, model) {
    const owner = node === model ? 'its license is' : `the license of ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(node)} is`;
    return {
        message: `${owner} "${license}", which ${openReason(clause)}; the policy does not state company.${needs}`,
        hint: `add ${needs} under company in the policy`,
    };
}
function openReason(clause) {
    if (clause === 'territory_exclusions')
        return 'excludes some countries';
    if (/threshold/.test(clause))
        return `needs a permit of its own above some number of ${unit(clause)}`;
    return /^(?:non_commercial|non_production)$/.test(clause)
        ? clauses[clause]
        : `has the clause "${clauseName(clause)}"`;
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DB: () => (/* reexport */ documents),
  s$: () => (/* reexport */ jsonText),
  DP: () => (/* reexport */ markdownEvidence),
  EN: () => (/* reexport */ markdownInventory),
  F8: () => (/* reexport */ markdownObligations),
  VK: () => (/* reexport */ openShares),
  wX: () => (/* reexport */ outcomeWords),
  DO: () => (/* reexport */ planWords),
  fI: () => (/* reexport */ problemText),
  Hk: () => (/* reexport */ safeText),
  Q4: () => (/* reexport */ terminalAgedSources),
  Wb: () => (/* reexport */ terminalCases),
  Ii: () => (/* reexport */ terminalCatalogHits),
  NI: () => (/* reexport */ terminalCatalogRows),
  T0: () => (/* reexport */ terminalCatalogStats),
  jX: () => (/* reexport */ terminalExplanations),
  ZR: () => (/* reexport */ terminalIdentification),
  fE: () => (/* reexport */ terminalInventory),
  tL: () => (/* reexport */ terminalLine),
  xV: () => (/* reexport */ terminalLineages),
  sU: () => (/* reexport */ terminalObligations),
  f: () => (/* reexport */ terminalPermissions),
  fk: () => (/* reexport */ terminalPolicy),
  cp: () => (/* reexport */ terminalReadings),
  lp: () => (/* reexport */ terminalReferences),
  RR: () => (/* reexport */ terminalReport),
  Ui: () => (/* reexport */ terminal_terminalVerdict),
  zR: () => (/* reexport */ toEvidence),
  Hc: () => (/* reexport */ toExplanation),
  KQ: () => (/* reexport */ toInventory),
  Q$: () => (/* reexport */ toObligationList),
  v6: () => (/* reexport */ toPermission),
  cG: () => (/* reexport */ toReport),
  Qi: () => (/* reexport */ toResolvedModels),
  cS: () => (/* reexport */ withWords)
});

// UNUSED EXPORTS: aboutProblem, annotations, closing, overflow, renderMarkdown, renderSarif, schemaText, statsLines

;// CONCATENATED MODULE: ./lib/report/printable.js
/** Outside text made safe to print: control characters, escapes and invisible or reordering marks are shown, never sent. */
/** Longest text from outside that is printed in one piece, in UTF-16 units. */
const longest = 400;
/** Controls, formats (bidi marks among them), surrogates, private use, line separators and default ignorables. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The same without line feed and without what JSON itself has escaped. */
const unsafeInJson = /[\x7f-\x9f\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const printable_short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };
function shown(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff)
        return `\\u{${code.toString(16)}}`;
    return printable_short[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
/** One text with everything unsafe shown as an escape, cut at a fixed length. */
function printable(text) {
    const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
    // A runner of GitHub Actions obeys `##[command]` anywhere in a line of its log.
    return cut.replace(unsafe, shown).replaceAll('##[', '#\\x23[');
}
/** The same data with every text in it made printable; the shape does not change. */
function printable_printableData(data) {
    if (typeof data === 'string')
        return printable(data);
    if (Array.isArray(data))
        return data.map(printable_printableData);
    if (typeof data !== 'object' || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable_printableData(value)]));
}
/** Data as indented JSON that is safe to print: what JSON leaves raw but a terminal may obey is escaped. */
function jsonText(data) {
    const text = JSON.stringify(data, undefined, 2)
        .replace(unsafeInJson, (character) => Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
        .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
        .join(''))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}

// EXTERNAL MODULE: ./lib/report/vocabulary.js
var vocabulary = __nccwpck_require__(8388);
;// CONCATENATED MODULE: ./lib/report/baseline-words.js

/** Whether the baseline holds the finding back. */
function isRecorded({ excepted }) {
    return excepted === 'baseline:';
}
/** The baseline in one sentence; undefined where there is none. */
function baselineWords({ baseline }) {
    if (baseline === undefined)
        return undefined;
    const { path, findings, gone } = baseline;
    const ended = gone.length === 0
        ? ''
        : `; ${(0,vocabulary/* counted */.hS)(gone.length, 'entry', 'entries')} no longer ${gone.length === 1 ? 'occurs' : 'occur'}: write it anew with --write-baseline`;
    return `${path} holds back ${(0,vocabulary/* counted */.hS)(findings, 'finding')}, which ${findings === 1 ? 'is' : 'are'} shown and ${findings === 1 ? 'does' : 'do'} not gate${ended}`;
}
/** One line for each entry of which nothing is found any more. */
function goneWords({ baseline }) {
    return (baseline?.gone ?? []).map(({ rule, model, subject, path }) => `gone: ${rule} ${subject}${model === undefined ? '' : ` of ${(0,vocabulary/* shortId */.m_)(model)}`} in ${path}`);
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ./lib/report/layout.js
/** How text is laid out on a screen of fixed width: measured, wrapped, cut and set in columns; colour comes last. */


/** A pen for a screen; narrower than 60 columns nothing fits, wider than 140 nobody reads. */
function penOf({ color, width }) {
    return { ...picocolors.createColors(color), width: Math.min(140, Math.max(60, Math.floor(width) || 80)) };
}
/** Leaves a text as it is. */
const plain = (text) => text;
// Wide and emoji blocks; exact enough for padding, and never wrong for the names of models.
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{M}/u;
function columnsOfOne(character) {
    if (character <= '~')
        return 1;
    return wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
}
/** Columns that a text without colours takes. */
function columns(text) {
    let sum = 0;
    for (const character of text)
        sum += columnsOfOne(character);
    return sum;
}
/** The text, padded with spaces to a width. */
function padded(text, width, side = 'left') {
    const space = ' '.repeat(Math.max(0, width - columns(text)));
    return side === 'left' ? text + space : space + text;
}
function taken(characters, width) {
    let out = '';
    let used = 0;
    for (const character of characters) {
        used += columnsOfOne(character);
        if (used > width)
            break;
        out += character;
    }
    return out;
}
/** The text cut to a width at its end. */
function cut(text, width) {
    return columns(text) <= width ? text : `${taken([...text], width - 1)}…`;
}
/** The text cut to a width in its middle: names differ at both ends. */
function cutMiddle(text, width) {
    if (columns(text) <= width)
        return text;
    const characters = [...text];
    const head = taken(characters, Math.ceil((width - 1) / 2));
    const tail = [...taken(characters.reverse(), Math.floor((width - 1) / 2))].reverse().join('');
    return `${head}…${tail}`;
}
/** Lines no wider than `width`; a word that is wider stays whole, so that it can be copied. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const size = columns(word);
        if (line !== '' && used + 1 + size > width) {
            lines.push(line);
            line = '';
            used = 0;
        }
        used += line === '' ? size : size + 1;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Lines with a label before the first and the same room before the others. */
function labelled(label, lines, indent, paint = plain) {
    const room = ' '.repeat(columns(label));
    return lines.map((line, index) => `${' '.repeat(indent)}${index === 0 ? paint(label) : room}${line}`);
}
/** A text over as many lines as it takes: `first` before its first one, the room `rest` before the others. */
function hanging(pen, text, first, rest) {
    return wrapped(text, pen.width - rest.length).map((line, index) => `${index === 0 ? first : rest}${line}`);
}
/** That there is more than is shown, where there is. */
function andMore(pen, count) {
    return count > 0 ? [pen.dim(`  … and ${(0,vocabulary/* grouped */.zD)(count)} more; --format json lists all`)] : [];
}
/** A heading with a rule to the right edge. */
function heading(pen, title) {
    return `${pen.bold(title)} ${pen.dim('─'.repeat(Math.max(3, pen.width - columns(title) - 1)))}`;
}
/** The finished text: no spaces at line ends, and no line that a runner of GitHub Actions takes for a command. */
function page(lines) {
    return `${lines.map((line) => line.replace(/ +$/, '').replace(/^( *):(?=:)/, '$1\\x3a')).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/proposal-words.js

/** Most files that are named. */
const mostNamed = 5;
const loudness = ['off', 'note', 'warning', 'error'];
function named(paths) {
    const more = paths.length - mostNamed;
    return (0,vocabulary/* listed */.KE)([...paths.slice(0, mostNamed), ...(more > 0 ? [(0,vocabulary/* counted */.hS)(more, 'other file')] : [])]);
}
/** Whether nothing judged, because the change itself brings the first policy. */
function adopts({ verdict, proposal }) {
    return verdict === 'no-policy' && (proposal?.edited.some(({ kind }) => kind === 'policy') ?? false);
}
/** By what the change was judged although it edits that; one sentence for each kind of file. */
function basisWords(report) {
    const { edited = [] } = report.proposal ?? {};
    const of = (...kinds) => edited.flatMap(({ path, kind }) => (kinds.includes(kind) ? [path] : []));
    const first = adopts(report);
    const said = [
        {
            paths: first ? of('policy') : [],
            verb: 'brings',
            words: 'no policy judged it, and this one counts once it is merged',
        },
        {
            paths: first ? of('baseline', 'owners') : of('policy', 'baseline', 'owners'),
            words: 'what stands at the base commit counted, and the edit counts once it is merged',
        },
        {
            paths: of('workflow'),
            words: 'GitHub runs it as the change has it, so look at what becomes of this review there',
        },
        { paths: of('card'), words: 'the card of a model can bring findings, and clears none' },
    ];
    return said
        .filter(({ paths }) => paths.length > 0)
        .map(({ paths, verb = 'edits', words }, index) => ({
        text: `${index === 0 ? 'this change' : 'it'} ${verb} ${named(paths)}; ${words}`,
        names: paths,
    }));
}
/** What stands above the rest. */
function basisTitle(report) {
    return adopts(report) ? 'Not judged yet' : 'Judged by base policy';
}
function outcome({ verdict, errors, warnings }) {
    const also = warnings > 0 ? ` with ${(0,vocabulary/* counted */.hS)(warnings, 'warning')}` : '';
    switch (verdict) {
        case 'pass':
            return errors > 0
                ? `this change would pass, because ${(0,vocabulary/* counted */.hS)(errors, 'error')} would not be enforced`
                : `this change would pass${also}`;
        case 'violated':
            return `this change would fail with ${(0,vocabulary/* counted */.hS)(errors, 'error')}`;
        case 'could-not-judge':
            return 'this change could not be judged in full';
        case 'no-policy':
            return 'nothing would be judged, because no policy would be left';
    }
}
/** The verdict under the proposed policy in one line; undefined where nothing is proposed. */
function trialWords(report) {
    const { trial, problems } = report.proposal ?? {};
    if (problems !== undefined)
        return 'merging it would break this review, because what it proposes cannot be used';
    if (trial === undefined)
        return undefined;
    const { shifts } = trial;
    if (shifts === undefined)
        return `under the proposed policy ${outcome(trial)}`;
    if (adopts(report)) {
        const found = (level) => shifts.filter(({ after }) => after === level).length;
        const all = `${(0,vocabulary/* counted */.hS)(found('error'), 'error')} and ${(0,vocabulary/* counted */.hS)(found('warning'), 'warning')}`;
        return `its policy would find ${all} in the whole repository; ${outcome(trial)}`;
    }
    const [less, more] = [shifts.filter(isLess).length, shifts.filter((one) => !isLess(one)).length];
    const all = shifts.length === 0
        ? 'no finding of the repository would change'
        : `in the whole repository ${(0,vocabulary/* counted */.hS)(more, 'finding')} worse, ${less} milder or gone`;
    return `under the proposed policy ${outcome(trial)}; ${all}`;
}
function isLess({ before, after }) {
    return loudness.indexOf(after) < loudness.indexOf(before);
}
/** What the proposed policy says otherwise, what loosens first. */
function differenceWords(report) {
    const { trial } = report.proposal ?? {};
    if (adopts(report))
        return [];
    const order = ['loosens', 'changes', 'tightens'];
    return [...(trial?.differences ?? [])]
        .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
        .map(({ path, key, effect, before, after }) => {
        const names = [key, ...[before, after].filter((one) => one !== undefined), path];
        if (key === 'policy')
            return { text: `${effect}: "${path}" ${after === undefined ? 'is no longer a policy' : 'is a policy'}`, names };
        const change = after === undefined
            ? `loses "${before}"`
            : before === undefined
                ? `gains "${after}"`
                : `"${before}" → "${after}"`;
        return { text: `${effect}: ${key} ${change}`, names };
    });
}
/** The findings that would weigh otherwise, those that would come first. */
function shiftWords({ trial }) {
    const shifts = trial?.shifts ?? [];
    return [...shifts.filter((one) => !isLess(one)), ...shifts.filter(isLess)].map((shift) => {
        const { rule, model, subject, before, after, paths, excepted } = shift;
        const whose = model === undefined || subject.endsWith(`:${(0,vocabulary/* shortId */.m_)(model)}`) ? '' : ` of ${(0,vocabulary/* shortId */.m_)(model)}`;
        const where = paths.length === 0 ? '' : ` in ${named(paths)}`;
        const way = after === 'off'
            ? excepted === undefined
                ? 'would not be found'
                : `would be ${waived(excepted)}`
            : before === 'off' && excepted !== undefined
                ? `would no longer be ${waived(excepted)}`
                : `would be ${after === 'error' ? 'an' : 'a'} ${after}`;
        const now = before === 'off' ? '' : `${before} `;
        const names = [
            subject,
            ...(model === undefined ? [] : [(0,vocabulary/* shortId */.m_)(model)]),
            ...paths,
            ...(excepted ? [excepted] : []),
        ];
        return { text: `${isLess(shift) ? '-' : '+'} ${now}${rule} ${subject}${whose}${where} ${way}`, names };
    });
}
function waived(excepted) {
    return excepted === 'baseline:' ? 'held back by the baseline' : `waived by "${excepted}"`;
}

;// CONCATENATED MODULE: ./lib/report/record.js
const indexes = new WeakMap();
/** Models by id; made once for a report, because every finding asks. */
function byId(models) {
    const known = indexes.get(models);
    if (known !== undefined)
        return known;
    const made = new Map();
    for (const model of models) {
        const same = made.get(model.id);
        if (same === undefined)
            made.set(model.id, [model]);
        else
            same.push(model);
    }
    indexes.set(models, made);
    return made;
}
/** The models that a finding is about: those of its id that are used where it stands, or all of that id where it has no place. */
function recordsOf(report, { model: id, references }) {
    const records = byId(report.models).get(id ?? '') ?? [];
    if (records.length < 2)
        return records;
    const key = ({ location: { path, line, column } }) => `${path} ${line} ${column}`;
    const places = new Set(references.map(key));
    const used = records.filter((model) => model.references.some((reference) => places.has(key(reference))));
    return used.length > 0 ? used : records;
}

;// CONCATENATED MODULE: ./lib/report/table.js
/** Tables on a screen of fixed width: columns take the room that they need, and give way in a defined order. */

const gap = 2;
/** A column without a title holds signs and stands close to the next. */
const gapAfter = (column) => (column.title === '' ? 1 : gap);
/** Width of a table with every cell in full. */
function naturalWidth(head, rows) {
    return total(head, naturalWidths(head, rows));
}
function total(head, widths) {
    const gaps = head.slice(0, -1).reduce((sum, column) => sum + gapAfter(column), 0);
    return widths.reduce((sum, width) => sum + width, gaps);
}
function naturalWidths(head, rows) {
    return head.map((column, index) => rows.reduce((most, row) => Math.max(most, columns(row[index]?.text ?? '')), columns(column.title)));
}
/** The lines of a table, its head first; columns without any text are left out. */
function table(pen, titles, all) {
    const used = titles.flatMap((_, index) => (all.some((row) => row[index]?.text) ? [index] : []));
    const head = used.flatMap((index) => titles[index] ?? []);
    const rows = all.map((row) => used.map((index) => row[index] ?? { text: '' }));
    const widths = naturalWidths(head, rows);
    let excess = total(head, widths) - pen.width;
    const rounds = head.flatMap(({ gives = [] }, index) => gives.map(([round, least]) => ({ round, least, index })));
    for (const { index, least } of rounds.sort((a, b) => a.round - b.round)) {
        const now = widths[index] ?? 0;
        const room = Math.max(0, Math.min(excess, now - least));
        widths[index] = now - room;
        excess -= room;
    }
    const line = (cells) => head
        .map((column, index) => {
        const cell = cells[index] ?? { text: '' };
        const width = widths[index] ?? 0;
        const text = column.cut === 'middle' ? cutMiddle(cell.text, width) : cut(cell.text, width);
        return (cell.paint ?? plain)(padded(text, width, column.side)) + ' '.repeat(gapAfter(column));
    })
        .join('');
    return [line(head.map(({ title }) => ({ text: title, paint: pen.dim }))), ...rows.map(line)];
}

;// CONCATENATED MODULE: ./lib/report/terminal-models.js



/** Most rows of clean models that are shown. */
const terminal_models_longest = 60;
const order = ['blocked', 'warned', 'excepted', 'clean'];
/** How each model of the report stands, each revision by itself; models without findings are clean. */
function standings(report) {
    const worst = new Map();
    for (const finding of report.findings) {
        if (finding.model === undefined || finding.level === 'note')
            continue;
        // What a change did not bring does not block it.
        const blocks = finding.level === 'error' && finding.introduced;
        const now = finding.excepted !== undefined ? 'excepted' : blocks ? 'blocked' : 'warned';
        for (const model of recordsOf(report, finding)) {
            const before = worst.get(model) ?? 'clean';
            if (order.indexOf(now) < order.indexOf(before))
                worst.set(model, now);
        }
    }
    return new Map(report.models.map((model) => [model, worst.get(model) ?? 'clean']));
}
/** The sign before a model. */
function sign(pen, standing, judged) {
    if (standing === 'blocked')
        return { text: '✗', paint: pen.red };
    if (standing === 'warned')
        return { text: '!', paint: pen.yellow };
    if (standing === 'excepted')
        return { text: '~', paint: pen.cyan };
    return judged ? { text: '✓', paint: pen.green } : { text: '·', paint: pen.dim };
}
function codes(claim) {
    return claim.known ? claim.value.join('+') : '?';
}
/** The countries, with a mark where they are known by resemblance or hearsay alone. */
function codesOf({ countries, strength }) {
    return strength === 'possible' || strength === 'hint' ? `${codes(countries)}?` : codes(countries);
}
/** Countries of the roots, and their names where they are others than the model. */
function rootCell({ roots, id, origins = [] }, named) {
    if (roots.length === 0)
        return '?';
    const texts = roots.map((root) => {
        const origin = origins.find((one) => one.role === 'root' && one.id === root.id && one.unknown === undefined);
        const where = origin === undefined ? codes(root.countries) : codesOf(origin);
        return named && root.id !== id ? `${where} ${(0,vocabulary/* shortId */.m_)(root.id)}` : where;
    });
    return [...new Set(texts)].join(', ');
}
/** Roles with another country than the roots: `CN publisher, teacher`. */
function alsoCell({ roots, origins }) {
    const known = new Set(roots.map((root) => codes(root.countries)));
    const roles = new Map();
    for (const origin of origins) {
        const country = origin.unknown === undefined ? codes(origin.countries) : '?';
        // Where a model is served is rarely documented: saying so for each of them tells nobody anything.
        if (origin.role === 'root' || known.has(country) || (origin.role === 'location' && country === '?'))
            continue;
        const said = country === '?' ? country : codesOf(origin);
        roles.set(said, (roles.get(said) ?? new Set()).add(origin.role));
    }
    return [...roles].map(([country, names]) => `${country} ${[...names].join(', ')}`).join('; ');
}
/** The licenses that bind, or the label alone with a mark that something is missing. */
function licenseText({ effectiveLicense, license, bindingLicenses, }) {
    if (effectiveLicense.known)
        return effectiveLicense.value;
    const known = bindingLicenses.flatMap((one) => (one.license.known ? [one.license.value] : []));
    if (license.known && !known.includes(license.value))
        known.unshift(license.value);
    return known.length > 0 ? `${[...new Set(known)].join(' AND ')} AND ?` : '?';
}
function head(named) {
    return [
        { title: '' },
        {
            title: 'MODEL',
            gives: [
                [0, 46],
                [4, 40],
                [7, 22],
            ],
            cut: 'middle',
        },
        { title: named ? 'WEIGHTS FROM' : 'ROOT', gives: [[6, 5]] },
        {
            title: 'ALSO',
            gives: [
                [2, 13],
                [5, 9],
            ],
        },
        {
            title: 'LICENSE',
            gives: [
                [1, 16],
                [3, 10],
                [5, 9],
            ],
        },
        { title: 'AT', side: 'right' },
    ];
}
/** The order in which a person looks for names. */
function byName(a, b) {
    const [left, right] = [(0,vocabulary/* shortId */.m_)(a).toLowerCase(), (0,vocabulary/* shortId */.m_)(b).toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The name, with its revision where the repository uses several. */
function nameOf({ id, revision }, models) {
    const several = revision.value !== undefined && models.filter((model) => model.id === id).length > 1;
    return several ? `${(0,vocabulary/* shortId */.m_)(id)}@${revision.value}` : (0,vocabulary/* shortId */.m_)(id);
}
/** The table, worst first; clean models beyond a screenful are counted. */
function modelTable(pen, report) {
    const state = standings(report);
    const judged = report.verdict === 'pass' || report.verdict === 'violated';
    const rank = (model) => order.indexOf(state.get(model) ?? 'clean');
    const sorted = [...report.models].sort((a, b) => rank(a) - rank(b) || byName(a.id, b.id));
    const clean = sorted.findIndex((model) => rank(model) === order.length - 1);
    const shown = clean < 0 ? sorted : sorted.slice(0, Math.max(clean, 0) + terminal_models_longest);
    const rows = (named) => shown.map((model) => [
        sign(pen, state.get(model), judged),
        { text: nameOf(model, report.models), ...(state.get(model) === 'blocked' ? { paint: pen.bold } : {}) },
        { text: rootCell(model, named) },
        { text: alsoCell(model) },
        { text: licenseText(model).replaceAll(' AND ', ' + '), paint: pen.dim },
        { text: String(model.references.length), paint: pen.dim },
    ]);
    // Named roots where there is room for them; on a narrow screen their countries alone.
    const named = naturalWidth(head(true), rows(true)) <= pen.width;
    const lines = table(pen, head(named), rows(named));
    const rest = sorted.length - shown.length;
    return rest > 0 ? [...lines, pen.dim(`   … and ${rest} more without findings; --format json lists all`)] : lines;
}

// EXTERNAL MODULE: ./lib/problem.js
var problem = __nccwpck_require__(7748);
;// CONCATENATED MODULE: ./lib/report/unknown-words.js


const findOut = {
    publisher: 'find out who published it',
    root: 'find out which model its weights come from',
    ancestor: 'find out how it was derived',
    component: 'find out which part it contains',
    teacher: 'find out which model taught it',
    host: 'find out who serves it',
    location: 'find out where it is served',
};
/** Whether it is unknown because nobody was asked, or nobody answered: the model itself gave no cause. */
function isUnanswered(cause) {
    if (!('reason' in cause) || cause.code === 'license/drift')
        return false;
    return (0,problem/* isPassing */.WG)(cause.reason) || ('node' in cause && reasonOf(cause) === 'offline');
}
/** The Hub knows nothing of other registries: there it makes no difference that it was not asked. */
function reasonOf({ node, reason }) {
    return reason === 'offline' && !node.startsWith('huggingface:') ? 'not-found' : reason;
}
/** `its root`, or `the root of X` for a node above the model. */
function whose(what, node, model) {
    return node === model ? `its ${what}` : `the ${what} of ${(0,vocabulary/* shortId */.m_)(node)}`;
}
/** Ends a sentence about what nobody answered, where the policy has it block. */
function rule(cause, level) {
    return level === 'error' && isUnanswered(cause) ? '; the policy counts unknown as an error (unknown: error)' : '';
}
/** What this run could not learn, another one may; an exception for it would outlive the reason. */
function step(reason, find, subject) {
    if ((0,problem/* isPassing */.WG)(reason))
        return 'nothing is known against it; run it again';
    if (reason === 'offline')
        return 'run it without offline, so that the Hub is asked, or state it under facts in the policy';
    return `${find}, or add a dated exception for "${subject}"`;
}
function weakly({ countries, strength }) {
    return `(${countries.length === 0 ? 'country unknown' : (0,vocabulary/* listed */.KE)(countries.map(vocabulary/* countryName */.GL))}, ${strength})`;
}
/** Nobody knows, or not well enough, who stands behind a model in one role. */
function unknownOriginWords(cause, { subject, model, level }) {
    const { role, node, suspected } = cause;
    const reason = reasonOf(cause);
    const about = whose(role, node, model);
    if (suspected?.node === node) {
        return {
            message: `the country of ${about} is known too weakly to count ${weakly(suspected)}${rule(cause, level)}`,
            hint: step(reason, 'state it under facts in the policy if you know it', subject),
        };
    }
    const like = suspected && `; it resembles ${(0,vocabulary/* shortId */.m_)(suspected.node)} ${weakly(suspected)}, which is no proof`;
    const find = reason === 'local-path' ? 'name the model that the file was downloaded from' : findOut[role];
    return {
        message: `${about} is unknown: ${vocabulary/* unknownWords */.ky[reason]}${like ?? ''}${rule(cause, level)}`,
        hint: step(reason, find, subject),
    };
}
/** Nobody knows under which license a model was released. */
function unknownLicenseWords(cause, { subject, model, level }) {
    const reason = reasonOf(cause);
    return {
        message: `${whose('license', cause.node, model)} is unknown: ${vocabulary/* unknownWords */.ky[reason]}${rule(cause, level)}`,
        hint: step(reason, 'find out under which license it was released', subject),
    };
}

;// CONCATENATED MODULE: ./lib/report/conclusion.js






/** The smallest policy worth having, one line each. */
const example = [
    'version: 1',
    'rules:',
    '  origin:',
    '    deny: { countries: [KP] }',
    '    roles: [root, component, host]',
    '  license: { allow: [permissive] }',
];
function tally(report) {
    const counts = { error: 0, warning: 0, note: 0, earlier: 0, excepted: 0, recorded: 0 };
    for (const finding of report.findings) {
        const sort = isRecorded(finding) ? 'recorded' : 'excepted';
        if (!finding.introduced && finding.level === 'note')
            continue;
        const own = finding.introduced ? finding.level : 'earlier';
        counts[finding.excepted === undefined ? own : sort] += 1;
    }
    const parts = [
        (0,vocabulary/* counted */.hS)(counts.error, 'error'),
        (0,vocabulary/* counted */.hS)(counts.warning, 'warning'),
        (0,vocabulary/* counted */.hS)(counts.note, 'note'),
        ...(counts.earlier > 0 ? [`${counts.earlier} there before`] : []),
        ...(counts.excepted > 0 ? [`${counts.excepted} excepted`] : []),
        ...(counts.recorded > 0 ? [`${counts.recorded} in the baseline`] : []),
    ];
    return parts.join(', ');
}
/** What passes: nothing found, nothing new, nothing that is not recorded, or all of it. */
function passWords(report, models, total) {
    if (report.findings.some(({ introduced, level }) => !introduced && level !== 'note'))
        return 'this change brings nothing that the policy forbids';
    if (models === 0)
        return report.change === undefined ? 'no models found' : 'no models in what changed';
    return `${total} within the policy${report.findings.some(isRecorded) ? ' or recorded' : ''}`;
}
/** The verdict in words. */
function verdictWords(report) {
    const state = standings(report);
    // Several revisions of one model are one model to whoever reads a number.
    const models = new Set(report.models.map(({ id }) => id));
    const total = (0,vocabulary/* counted */.hS)(models.size, 'model');
    const blocked = new Set(report.models.filter((model) => state.get(model) === 'blocked').map(({ id }) => id));
    const found = models.size === 0 ? 'no models found' : `${total} found and none judged`;
    const broken = brokenWords(report, blocked, total);
    const counts = tally(report);
    switch (report.verdict) {
        case 'violated':
            return {
                tone: 'bad',
                word: 'violated',
                rest: blocked.size > 0 ? broken : 'a finding without a model breaks the policy',
                counts,
            };
        case 'pass':
            if (blocked.size > 0) {
                return { tone: 'attention', word: 'not enforced', rest: `${broken}, which is not enforced`, counts };
            }
            return {
                tone: 'good',
                word: 'pass',
                rest: passWords(report, models.size, total),
                counts,
            };
        case 'could-not-judge':
            // Without a digest the policy itself failed; with one, something else was not seen.
            return report.policy === undefined
                ? { tone: 'gap', word: 'could not judge', rest: `${total} found, but the ${unusable(report)} cannot be used` }
                : {
                    tone: 'gap',
                    word: 'could not judge',
                    rest: 'what was seen is within the policy, but not everything was seen',
                    counts,
                };
        case 'no-policy':
            return {
                tone: report.complete ? 'unjudged' : 'gap',
                ...(adopts(report)
                    ? {
                        word: 'no policy yet',
                        rest: `${models.size === 0 ? 'no models found' : `${total} found`}; the policy of this change counts once it is merged`,
                    }
                    : { word: 'no policy', rest: found }),
            };
    }
}
/** How many models block, and how many of them for want of an answer alone. */
function brokenWords({ findings }, blocked, total) {
    const loud = findings.filter(({ level, introduced, excepted }) => level === 'error' && introduced && !excepted);
    const found = new Set(loud.flatMap(({ model, cause }) => (model === undefined || isUnanswered(cause) ? [] : [model])));
    const open = [...blocked].filter((id) => !found.has(id)).length;
    const broken = `${blocked.size} of ${total} ${blocked.size === 1 ? 'breaks' : 'break'} the policy`;
    if (open === 0)
        return broken;
    if (open === blocked.size)
        return `${open} of ${total} could not be looked up, and the policy counts unknown as an error (unknown: error)`;
    return `${broken}, ${open} of them only because nothing could be looked up (unknown: error)`;
}
/** What stopped the judgement before it began. */
function unusable({ problems }) {
    const stopped = problems.filter(({ code, incomplete }) => incomplete && /^(?:baseline|policy)-/u.test(code));
    return stopped.length > 0 && stopped.every(({ code }) => code.startsWith('baseline-')) ? 'baseline' : 'policy';
}
/** The sign of a tone, and its colour. */
function signOf(pen, tone) {
    if (tone === 'bad')
        return { paint: pen.red, text: '✗' };
    if (tone === 'good')
        return { paint: pen.green, text: '✓' };
    if (tone === 'attention')
        return { paint: pen.yellow, text: '!' };
    return tone === 'gap' ? { paint: pen.yellow, text: '?' } : { paint: plain, text: '·' };
}
/** The verdict, in a line where it fits. */
function verdict(pen, report) {
    const { tone, word: bare, rest, counts } = verdictWords(report);
    const { paint, text: sign } = signOf(pen, tone);
    const word = `${sign} ${bare}`;
    const stopped = report.verdict === 'could-not-judge' && report.policy === undefined;
    const aside = stopped ? '; see the problems above' : counts === undefined ? '' : ` (${counts})`;
    const [first = '', ...others] = wrapped(`${word}: ${rest}${aside}`, pen.width);
    return [paint(pen.bold(word)) + first.slice(word.length), ...others.map((line) => `  ${line}`)];
}
/** From so many models on that block, nobody mends all of them in one go. */
const manyBlocked = 5;
/** How a repository begins with a policy that most of it breaks. */
function adoption(pen, report) {
    const many = new Set(report.findings.flatMap(({ level, excepted, model }) => (level === 'error' && !excepted && model ? [model] : [])));
    if (report.verdict !== 'violated' || report.change || report.baseline || many.size < manyBlocked)
        return [];
    const text = 'to begin without mending all of it: record what stands there today, once, with --write-baseline .github/model-baseline.json, then scan with --baseline and that file';
    return [...wrapped(text, pen.width).map(pen.dim), ''];
}
/** What is missing, how to begin with a policy, and the verdict as the last line. */
function conclusion(pen, report) {
    const gaps = report.problems.filter((problem) => problem.incomplete).length;
    const because = gaps > 0 ? `${(0,vocabulary/* counted */.hS)(gaps, 'problem')} above` : 'some facts could not be looked up';
    const incomplete = report.complete || report.verdict === 'could-not-judge'
        ? []
        : hanging(pen, `not everything was seen in this run (${because})`, `${pen.yellow('?')} `, '  ');
    const start = report.verdict !== 'no-policy' || report.models.length === 0 || adopts(report)
        ? []
        : [
            ...wrapped('to judge them, write .github/model-policy.yml, for example:', pen.width),
            ...example.map((line) => pen.dim(`  ${line}`)),
            '',
        ];
    return [...incomplete, ...start, ...adoption(pen, report), ...verdict(pen, report)];
}

// EXTERNAL MODULE: ./lib/report/condition.js
var condition = __nccwpck_require__(5631);
;// CONCATENATED MODULE: ./lib/report/duty.js
/** What the licenses ask for, gathered: one duty for each license, with its clauses in words. */


/** The duties, those of most models first; which section asks for what, `obligations` tells. */
function dutiesOf(report) {
    const licenses = new Map();
    for (const { license, model, clause, ifDistributed } of report.obligations) {
        const entry = licenses.get(license) ?? { models: new Set(), clauses: new Map() };
        entry.models.add(model);
        // Due for one model is due; only what all of them put off until distribution is marked.
        entry.clauses.set(clause, ifDistributed && (entry.clauses.get(clause) ?? true));
        licenses.set(license, entry);
    }
    return [...licenses]
        .sort(([, a], [, b]) => b.models.size - a.models.size)
        .map(([license, { models, clauses }]) => {
        const asked = [...clauses].map(([clause, later]) => `${(0,condition/* clauseName */.lH)(clause)}${later ? ' (if distributed)' : ''}`);
        return { license, words: `(${(0,vocabulary/* counted */.hS)(models.size, 'model')}): ${asked.join(', ')}` };
    });
}

;// CONCATENATED MODULE: ./lib/report/dispute.js
/** What somebody does who knows better than the catalog. */
/** Where to send what, and what helps until then. */
const disputeWords = 'A fact is wrong: open an issue with the id, the right value and a public page that says so, or state it under facts in the policy.';

;// CONCATENATED MODULE: ./lib/report/markdown-detail.js
/** A section that is not there, and perhaps should be. */
function absent(...left) {
    return { text: '', left };
}
/** What is left out, first things first; what is out stays out. */
const shed = [
    { diagram: false },
    { lineage: false },
    { notes: false },
    { duties: false },
    { warnings: 'brief' },
    { drafts: 0 },
    { places: 3 },
    { asides: false },
    { warnings: 'none' },
];
/** All degrees of detail, richest first; below the last one only rows are left to drop. */
function degrees(bytes) {
    // Nothing that is listed takes fewer bytes than this: more of it cannot fit, and need not be made.
    const lines = Math.max(1, Math.floor(bytes / 80));
    const all = {
        diagram: true,
        lineage: true,
        notes: true,
        duties: true,
        warnings: 'full',
        // A comment is read, a summary is also searched.
        drafts: bytes > 100_000 ? lines : 10,
        places: 12,
        asides: true,
        terse: false,
        rows: lines,
        lines,
    };
    return [all, ...shed.map((_, index) => Object.assign({}, all, ...shed.slice(0, index + 1)))];
}
/** Markup that is folded away, unless it is what the reader came for. */
function folded(title, lines, open = false) {
    const heading = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
    return [`<details${open ? ' open' : ''}>`, `<summary><b>${heading}</b></summary>`, ...lines, '</details>'].join('\n');
}
/** A list, one line each; what is beyond `most` is counted. */
function listOf(items, most) {
    const rest = items.length - most;
    const more = rest > 0 ? [`<li>… and ${rest} more</li>`] : [];
    return ['<ul>', ...items.slice(0, most).map((item) => `<li>${item}</li>`), ...more, '</ul>'];
}

;// CONCATENATED MODULE: ./lib/report/markdown-escape.js
/** The one place where text from outside becomes markup: inert as HTML, as Markdown, and for what GitHub does afterwards (mentions, links, emoji). */

/** Most characters of one text from outside, here and in a label of a diagram. */
const markdown_escape_longest = 200;
const longestLabel = 44;
/** A name that is longer than this without a place to break gets one. */
const unbroken = 22;
/** The five of HTML and everything that Markdown, a template or a formula could act on. */
const active = /[&<>"'`|\\*_~[\]!#@${}]/g;
/** Characters that a diagram takes as they are. */
const inert = /[^\p{L}\p{N}\p{M} .,/:+-]/gu;
function encoded(text) {
    return text.replace(active, (character) => `&#${character.charCodeAt(0)};`);
}
/** The text without controls and bidi marks, cut in its middle: names differ at both ends. */
function markdown_escape_shown(text, most) {
    const safe = printable_printableData(text);
    if (safe.length <= most)
        return safe;
    const characters = [...safe];
    if (characters.length <= most)
        return safe;
    const head = Math.ceil((most - 1) / 2);
    return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`;
}
/** Text from outside, no longer than a cell takes. */
function capped(text) {
    return markdown_escape_shown(text, markdown_escape_longest);
}
/** A name as code, in which nobody is mentioned and nothing is linked, with places where a narrow screen may break it. */
function code(name, most = markdown_escape_longest) {
    let out = '';
    let run = 0;
    const characters = [...markdown_escape_shown(name, Math.min(most, markdown_escape_longest))];
    for (const [index, character] of characters.entries()) {
        out += encoded(character);
        // A space is a place to break as it is.
        run = character === ' ' ? 0 : run + 1;
        const pause = character === '@' || run >= unbroken || (run >= 8 && /[-/_.:\\]/.test(character));
        if (!pause || index === characters.length - 1)
            continue;
        out += '<wbr>';
        run = 0;
    }
    return `<code>${out}</code>`;
}
/** Words that stand outside code: letters, digits and plain punctuation, and nothing that looks like a link, a mention, an issue or a commit. */
const plainWord = /^[\p{L}\p{M}\p{N}.,;?()"'’→←·…%+&/-]*:?$/u;
const linked = /www\.|gh-\d|[0-9a-f]{7}/i;
/** One word of a sentence; one that could be more than a word stands in code, without the punctuation around it. */
function word(text) {
    if (text.length <= unbroken && plainWord.test(text) && !linked.test(text))
        return encoded(text);
    const [, before = '', inner = '', after = ''] = /^([("]{0,2})(.*?)([.,;:?)"]{0,3})$/su.exec(text) ?? [];
    return inner === '' ? code(text) : `${encoded(before)}${code(inner)}${encoded(after)}`;
}
/** A sentence: its words stay words, and everything in it that could be more is code. */
function prose(sentence) {
    return printable_printableData(sentence).split(' ').map(word).join(' ');
}
/** A sentence in which what stands between backquotes is code. */
function marked(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return prose(text);
    return parts.map((part, index) => (index % 2 === 0 || part === '' ? prose(part) : code(part))).join('');
}
function bounded(text, from, length) {
    const letter = /[\p{L}\p{N}]/u;
    return !letter.test(text.charAt(from - 1)) && !letter.test(text.charAt(from + length));
}
/** A sentence in which the given names, quoted or not, stand in code as a whole. */
function sentence(text, names, most = markdown_escape_longest) {
    // Quoted names may be any word; a bare one has to look like a name.
    const wanted = [...new Set(names)]
        .flatMap((name) => [
        { name, written: `"${name}"` },
        ...(/[^\p{L}]/u.test(name) && name.length > 2 ? [{ name, written: name }] : []),
    ])
        .filter(({ name }) => name !== '')
        .sort((a, b) => b.written.length - a.written.length);
    const parts = [];
    let rest = text;
    while (rest !== '') {
        const hits = wanted.flatMap((one) => {
            for (let at = rest.indexOf(one.written); at !== -1; at = rest.indexOf(one.written, at + 1)) {
                if (bounded(rest, at, one.written.length))
                    return [{ ...one, at }];
            }
            return [];
        });
        const [first, ...others] = hits;
        if (first === undefined)
            break;
        const hit = others.reduce((best, one) => (one.at < best.at ? one : best), first);
        parts.push(prose(rest.slice(0, hit.at)), code(hit.name, most));
        rest = rest.slice(hit.at + hit.written.length);
    }
    return [...parts, prose(rest)].join('');
}
/** The value of an attribute. */
function attribute(value) {
    return value.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A label of a diagram: by a strict allow-list, because the language of diagrams has no escape for everything. */
function label(name) {
    return markdown_escape_shown(name, longestLabel).replace(inert, '·').replaceAll(':::', '···').trim() || '·';
}

;// CONCATENATED MODULE: ./lib/report/markdown-link.js
/** Links to lines of the files that were reviewed: built from parts that are encoded, to one host, or none. */

/** Files that GitHub draws rather than shows: their lines exist only in the plain view. */
const drawn = /\.(?:md|mdx|markdown|rst|ipynb|adoc)$/i;
function origin(serverUrl) {
    if (!URL.canParse(serverUrl))
        return undefined;
    const url = new URL(serverUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    const below = url.pathname.replace(/\/+$/, '');
    return url.username || url.password || url.search || url.hash ? undefined : `${url.origin}${below}`;
}
function segment(text) {
    if (text === '' || text === '.' || text === '..' || /\p{Cs}/u.test(text))
        return undefined;
    return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The address of a place, or nothing where none can be built safely. */
function addressOf(repository, { path, line, endLine }) {
    const server = origin(repository.serverUrl);
    const segments = [repository.owner, repository.name, 'blob', repository.sha, ...path.split('/')].map(segment);
    if (server === undefined || segments.some((one) => one === undefined))
        return undefined;
    if (line === undefined)
        return `${server}/${segments.join('/')}`;
    const end = endLine !== undefined && endLine > line ? `-L${endLine}` : '';
    return `${server}/${segments.join('/')}${drawn.test(path) ? '?plain=1' : ''}#L${line}${end}`;
}
/** A place as a person reads it, linked where there is a repository to link to. */
function spot(repository, at) {
    const text = code(at.line === undefined ? at.path : `${at.path}:${at.line}`);
    const address = repository && addressOf(repository, at);
    return address === undefined ? text : `<a href="${attribute(address)}">${text}</a>`;
}

;// CONCATENATED MODULE: ./lib/report/place-words.js
/** Most uses of one name that are told. */
const mostHops = 3;
/** ` (path:line, scope x)`, or nothing where no policy stands behind the finding. */
function place_words_rulePlaceWords({ rulePlace }) {
    if (rulePlace === undefined)
        return '';
    const { path, line, scope } = rulePlace;
    return ` (${path}:${line}${scope === undefined ? '' : `, scope ${scope}`})`;
}
/** The places at which a name is used that stands elsewhere, and how many more there are. */
function hopsOf({ location, via = [] }) {
    const keyOf = ({ path, line }) => `${path}:${line}`;
    const others = new Map(via.map((hop) => [keyOf(hop), hop]));
    others.delete(keyOf(location));
    const hops = [...others.values()];
    return { hops: hops.slice(0, mostHops), more: Math.max(0, hops.length - mostHops) };
}
/** ` (used at a.py:3, b.py:4)`, or nothing where the name stands where it is used. */
function place_words_hopWords(reference) {
    const { hops, more } = hopsOf(reference);
    if (hops.length === 0)
        return '';
    const spots = hops.map(({ path, line }) => `${path}:${line}`).join(', ');
    return ` (used at ${spots}${more > 0 ? ` and ${more} more` : ''})`;
}
/** The owners of a file, where CODEOWNERS names any. */
function ownersAt({ owners }, path) {
    return owners?.files.find((file) => file.path === path)?.owners ?? [];
}

;// CONCATENATED MODULE: ./lib/report/markdown-place.js
/** Where findings stand, as markup: each place with the uses of its name, and whom CODEOWNERS names for it. */




/** Most owners that are named at one place. */
const mostOwners = 5;
/** Each place once. */
function placesOf(repository, group) {
    return [...new Set(group.flatMap(({ references }) => references.map(({ location }) => spot(repository, location))))];
}
/** A place, and where the name is used that stands there. */
function usedPlace(repository, reference) {
    const { hops, more } = hopsOf(reference);
    const place = spot(repository, reference.location);
    if (hops.length === 0)
        return place;
    const rest = more > 0 ? ` and ${more} more` : '';
    return `${place} (used at ${hops.map((hop) => spot(repository, hop)).join(', ')}${rest})`;
}
/** The places of a group, no more than `most`, those of one owner together. */
function whereOf(report, repository, group, most) {
    const owned = new Map();
    for (const reference of group.flatMap(({ references }) => references)) {
        const place = usedPlace(repository, reference);
        if (!owned.has(place))
            owned.set(place, { place, owners: ownersAt(report, reference.location.path) });
    }
    const rest = owned.size - most;
    const byOwner = new Map();
    for (const { place, owners } of [...owned.values()].slice(0, most)) {
        const named = owners.slice(0, mostOwners).map((owner) => code(owner));
        const who = named.length === 0 ? '' : `; owner: ${named.join(' ')}${owners.length > mostOwners ? ' …' : ''}`;
        byOwner.set(who, [...(byOwner.get(who) ?? []), place]);
    }
    const lines = [...byOwner].map(([who, places]) => `${places.join(', ')}${who}`);
    return `${lines.join('<br>')}${rest > 0 ? ` and ${(0,vocabulary/* counted */.hS)(rest, 'more place')}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown-reason.js
/** One finding as markup: why, by which way of the lineage, under which line of the policy, and what to do. */



/** Facts of a cause that are our own words. */
const ours = new Set([
    'code',
    'role',
    'strength',
    'relation',
    'verdict',
    'needs',
    'clause',
    'lost',
]);
/** Facts that are sentences. */
const sentences = new Set(['reason', 'why']);
/** Names from outside that the sentences of a finding may hold. */
function namesOf({ cause, subject, model, chain }) {
    const facts = Object.entries(cause).flatMap(([key, value]) => ours.has(key) || sentences.has(key) ? [] : [value].flat());
    const ids = [...facts, subject, ...(model === undefined ? [] : [model]), ...chain];
    return ids.flatMap((id) => (typeof id === 'string' ? [id, (0,vocabulary/* shortId */.m_)(id)] : []));
}
/** A sentence of a finding with every name in code, none longer than `most`. */
function told(finding, text, most) {
    return sentence(text, namesOf(finding), most);
}
/** The way from the model to the node that decided, each step with its strength; nothing where the message has said it. */
function wayOf(report, finding) {
    const { chain, message, cause } = finding;
    const derivations = recordsOf(report, finding)[0]?.derivations ?? [];
    const links = chain.slice(1).map((node, index) => {
        const step = derivations.find((one) => one.child === chain[index] && one.parent === node);
        if (step === undefined)
            return { relation: '', text: `← ${code((0,vocabulary/* shortId */.m_)(node))}` };
        const relation = vocabulary/* relationWords */.cO[step.relation];
        return { relation, text: `← ${relation} ${code((0,vocabulary/* shortId */.m_)(node))} (${(0,vocabulary/* strongest */.yX)(step.evidence)})` };
    });
    const [only, ...others] = links;
    const taught = 'role' in cause && cause.role === 'teacher';
    if (only === undefined || (others.length === 0 && (taught || message.includes(`${only.relation} `))))
        return '';
    return links.map(({ text }) => text).join(' ');
}
/** Where the rule stands; the path is said once, at the end of the comment. */
function rulePlaceOf(report, { rulePlace }) {
    if (rulePlace === undefined)
        return '';
    const { path, line, scope } = rulePlace;
    const inside = scope === undefined ? '' : `, scope ${code(scope)}`;
    return path === report.policy?.path ? ` (policy line ${line}${inside})` : ` (${code(`${path}:${line}`)}${inside})`;
}
/** The reasons of one model, one for each finding; what was said for one of them is not said again for the next. */
function reasonsOf(report, findings) {
    const said = new Set();
    const once = (text) => {
        if (text === '' || said.has(text))
            return [];
        said.add(text);
        return [text];
    };
    return findings.map((finding) => [
        `${told(finding, finding.message)}${rulePlaceOf(report, finding)}`,
        ...once(wayOf(report, finding)),
        ...once(`→ ${told(finding, finding.hint)}`),
    ].join('<br>'));
}

;// CONCATENATED MODULE: ./lib/report/markdown-findings.js
/** Findings as tables: each model with its places, and under it every rule that it breaks. */







/** Blocked models that a reader sees at once; the others are folded away under them. */
const atOnce = 5;
/** Most characters of a name in a terse row. */
const terseName = 60;
/** Most models that are named after a note that they share. */
const mostNames = 8;
function sortOf({ level, introduced, excepted, cause }) {
    if (excepted !== undefined)
        return isRecorded({ excepted }) ? 'earlier' : 'waived';
    if (!introduced)
        return level === 'note' ? 'old' : 'earlier';
    if (level === 'error')
        return 'blocking';
    return cause.code.startsWith('exception/') ? 'exception' : level;
}
/** The findings of one sort. */
function findingsOf({ findings }, sort) {
    return findings.filter((finding) => sortOf(finding) === sort);
}
/** Findings by model, in the order in which a person looks for names; those without a model stand alone, last. */
function groupsOf(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.model === undefined ? `${groups.size}` : `model ${finding.model}`;
        const group = groups.get(key);
        groups.set(key, group === undefined ? [finding] : [...group, finding]);
    }
    const rank = (rule) => (rule === 'origin' ? 0 : 1);
    return [...groups.values()]
        .map(([first, ...others]) => {
        const [least = first, ...more] = [first, ...others].sort((a, b) => rank(a.rule) - rank(b.rule));
        return [least, ...more];
    })
        .sort(([{ model: a }], [{ model: b }]) => (a && b ? byName(a, b) : a ? -1 : b ? 1 : 0));
}
function titleOf([{ model }], most) {
    return model === undefined ? 'without a model' : code((0,vocabulary/* shortId */.m_)(model), most);
}
function fullRows({ report, detail, repository }, sign, group) {
    const where = whereOf(report, repository, group, detail.places);
    const reasons = reasonsOf(report, group);
    return [
        `<tr><th colspan="2" align="left">${sign} ${titleOf(group)}</th></tr>`,
        ...(where === '' ? [] : [`<tr><td valign="top">where</td><td>${where}</td></tr>`]),
        ...group.map(({ rule }, index) => `<tr><td valign="top">${prose(rule)}</td><td>${reasons[index]}</td></tr>`),
    ];
}
function terseRow({ repository }, sign, group) {
    const [place = ''] = placesOf(repository, group);
    const [first] = group;
    const title = `${sign} ${titleOf(group, terseName)}${place === '' ? '' : `<br>${place}`}`;
    return `<tr><td valign="top">${title}</td><td>${told(first, first.message, terseName)}</td></tr>`;
}
function tableOf(sheet, sign, groups) {
    const rows = groups.flatMap((group) => sheet.detail.terse ? [terseRow(sheet, sign, group)] : fullRows(sheet, sign, group));
    return ['<table>', ...rows, '</table>'];
}
/** What stops the change, always first. */
function blockingSection(sheet) {
    const groups = groupsOf(findingsOf(sheet.report, 'blocking'));
    const rest = groups.length - sheet.detail.rows;
    const left = rest > 0 ? [(0,vocabulary/* counted */.hS)(rest, 'blocked model')] : [];
    const shown = groups.slice(0, sheet.detail.rows);
    if (shown.length === 0)
        return absent(...left);
    const [first, others] = [shown.slice(0, atOnce), shown.slice(atOnce)];
    const more = others.length === 0
        ? []
        : [folded(`and ${(0,vocabulary/* counted */.hS)(others.length, 'more blocked model')}`, tableOf(sheet, '❌', others))];
    return { text: [tableOf(sheet, '❌', first).join('\n'), ...more].join('\n\n'), left };
}
function brief(groups, detail) {
    const rules = (group) => prose([...new Set(group.map(({ rule }) => rule))].join(', '));
    return listOf(groups.map((group) => `${titleOf(group)}: ${rules(group)}`), detail.lines);
}
function lesser(sheet, sort, sign, what, open) {
    const { detail, report } = sheet;
    const findings = findingsOf(report, sort);
    if (findings.length === 0)
        return absent();
    const groups = groupsOf(findings);
    const title = what(groups.length);
    if (detail.warnings === 'none')
        return absent(title);
    if (detail.warnings === 'brief') {
        return { text: folded(title, brief(groups, detail), open), left: [`the details of ${title}`] };
    }
    const rest = groups.length - detail.lines;
    const left = rest > 0 ? [`${rest} of ${title}`] : [];
    return { text: folded(title, tableOf(sheet, sign, groups.slice(0, detail.lines)), open), left };
}
/** What a person should weigh. */
function warningSection(sheet) {
    const calm = findingsOf(sheet.report, 'blocking').length === 0;
    return lesser(sheet, 'warning', '⚠️', (groups) => `warnings about ${(0,vocabulary/* counted */.hS)(groups, 'model')}`, calm);
}
/** What breaks the policy, and did so before the change. */
function earlierSection(sheet) {
    const what = (groups) => `${(0,vocabulary/* counted */.hS)(groups, 'model')} that this change did not bring; nothing is blocked by them`;
    return lesser(sheet, 'earlier', '▫️', what, false);
}
/** What is said for completeness: notes of one kind once, with the models that share it. */
function noteSection({ report, detail, repository }) {
    const notes = findingsOf(report, 'note');
    if (notes.length === 0)
        return absent();
    const title = (0,vocabulary/* counted */.hS)(notes.length, 'note');
    if (!detail.notes)
        return absent(title);
    const alike = new Map();
    for (const note of notes) {
        const group = alike.get(note.message);
        alike.set(note.message, group === undefined ? [note] : [...group, note]);
    }
    const items = [...alike.values()].map((group) => {
        const [first] = group;
        const names = [...new Set(group.flatMap(({ model }) => (model === undefined ? [] : [code((0,vocabulary/* shortId */.m_)(model))])))];
        const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
        const who = names.length === 0 ? '' : `${names.slice(0, mostNames).join(', ')}${more}: `;
        const [place = ''] = placesOf(repository, group);
        const at = place === '' ? '' : ` (${place})`;
        return `${who}${told(first, first.message)}${at}<br>→ ${told(first, first.hint)}`;
    });
    return { text: folded(title, listOf(items, detail.lines)), left: [] };
}

;// CONCATENATED MODULE: ./lib/report/claim.js
const nothing = { known: false, reason: 'not-found' };
/** The claim with each value changed; a value that gives nothing makes it unknown. */
function mapClaim(claim, change) {
    const own = bare(claim, change);
    if (!own.known || !claim.known || !claim.disputed?.length)
        return own;
    return { ...own, disputed: claim.disputed.map((other) => bare(other, change)) };
}
function bare(claim, change) {
    if (!claim.known)
        return claim;
    const value = change(claim.value);
    return value === undefined ? nothing : { known: true, value, evidence: claim.evidence };
}
function countriesOf(claim) {
    return {
        country: mapClaim(claim, (codes) => codes[0]),
        countries: mapClaim(claim, (codes) => (codes.length > 0 ? [...codes] : undefined)),
    };
}
function unknownCountry(reason) {
    return { country: { known: false, reason }, countries: { known: false, reason } };
}
function same(claim) {
    return mapClaim(claim, (value) => value);
}
/** Two equal labels bind once; an expression of alternatives is kept together. */
function effective(licenses) {
    const ids = new Map();
    const evidence = [];
    for (const claim of licenses) {
        if (!claim.known)
            return claim;
        ids.set(claim.value, / or /i.test(claim.value) && licenses.length > 1 ? `(${claim.value})` : claim.value);
        for (const one of claim.evidence)
            if (!evidence.includes(one))
                evidence.push(one);
    }
    const [first, ...rest] = evidence;
    if (first === undefined)
        return { known: false, reason: 'not-declared' };
    return { known: true, value: [...ids.values()].sort(byCode).join(' AND '), evidence: [first, ...rest] };
}
/** Order by UTF-16 code units: the same on every machine. */
function byCode(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function nodeFacts(node) {
    const { id, sha, hubId, stopped, stated, inquiry } = node;
    return {
        id,
        publisher: same(node.publisher),
        ...countriesOf(node.country),
        license: same(node.license),
        ...(sha === undefined ? {} : { sha }),
        ...(hubId === undefined ? {} : { hubId }),
        ...(stopped === undefined ? {} : { stopped }),
        ...(stated === undefined ? {} : { stated }),
        ...(inquiry === undefined ? {} : { inquiry }),
    };
}
/** Everything that a document says about one lineage. */
function lineageFacts(lineage) {
    const self = lineage.nodes.get(lineage.model.id);
    // A node where the walk merely stopped is no root that we know: its country is then as unknown as the root.
    const root = (id) => {
        const origin = lineage.origins.find((one) => one.role === 'root' && one.id === id);
        if (origin?.unknown !== undefined)
            return { id, ...unknownCountry(origin.unknown) };
        const country = origin?.country ?? lineage.nodes.get(id)?.country;
        return { id, ...(country ? countriesOf(country) : unknownCountry('not-found')) };
    };
    return {
        publisher: self ? same(self.publisher) : nothing,
        ...(self ? countriesOf(self.country) : unknownCountry('not-found')),
        license: self ? same(self.license) : nothing,
        effectiveLicense: effective(lineage.bindingLicenses.map((one) => one.license)),
        bindingLicenses: lineage.bindingLicenses
            .map(({ node, license }) => ({ node, license: same(license) }))
            .sort((a, b) => byCode(a.node, b.node)),
        roots: [...lineage.roots].sort(byCode).map(root),
        origins: lineage.origins.map((origin) => ({
            role: origin.role,
            id: origin.id,
            publisher: same(origin.publisher),
            ...countriesOf(origin.country),
            ...(origin.strength === undefined ? {} : { strength: origin.strength }),
            ...(origin.unknown === undefined ? {} : { unknown: origin.unknown }),
            chain: origin.chain,
        })),
        nodes: [...lineage.nodes.values()].sort((a, b) => byCode(a.id, b.id)).map(nodeFacts),
        derivations: lineage.derivations,
        complete: lineage.complete,
    };
}
/** What is said of an id that names nothing. */
const noFacts = {
    publisher: nothing,
    ...unknownCountry('not-found'),
    license: nothing,
    effectiveLicense: nothing,
    bindingLicenses: [],
    roots: [],
    origins: [],
    nodes: [],
    derivations: [],
    complete: false,
};

;// CONCATENATED MODULE: ./lib/report/stated.js
/** What lineages rest on that the policy states: the user's word, seen as such wherever it counts. */


/** Every statement of the policy that some lineage cites, sorted, with the models that rest on it. */
function statedFacts(models) {
    const found = new Map();
    for (const model of models) {
        const claims = model.nodes.flatMap(({ publisher, countries, license }) => [
            publisher,
            countries,
            license,
            ...(license.known ? (license.disputed ?? []) : []),
        ]);
        const cited = [
            ...model.derivations.flatMap(({ evidence }) => evidence),
            ...model.nodes.flatMap(({ stated }) => stated ?? []),
            ...claims.flatMap((claim) => (claim.known ? claim.evidence : [])),
        ];
        for (const { source, locator, observed, date } of cited) {
            if (source !== 'policy')
                continue;
            const key = JSON.stringify([locator, observed]);
            const fact = { locator, observed, ...(date !== undefined && { date }) };
            const known = found.get(key) ?? { fact, models: new Set() };
            known.models.add(model.id);
            found.set(key, known);
        }
    }
    return [...found.values()]
        .map(({ fact, models: resting }) => ({ ...fact, models: [...resting].sort() }))
        .sort((a, b) => byCode(a.locator, b.locator) || byCode(a.observed, b.observed));
}
/** One statement in words. */
function statedWords({ locator, observed, models }) {
    const about = locator.slice(locator.indexOf(':') + 1);
    return `${(0,vocabulary/* shortId */.m_)(about)}: ${observed}, for ${(0,vocabulary/* counted */.hS)(models.length, 'model')}`;
}

;// CONCATENATED MODULE: ./lib/report/unanswered.js

/** Most names of one reason. */
const unanswered_mostNames = 5;
/** Where the Hub did not answer, by reason, in a defined order; a file that is not there is no gap. */
function unanswered({ models }) {
    const byReason = new Map();
    const add = (outcome, name) => {
        if (outcome !== 'answered')
            byReason.set(vocabulary/* unknownWords */.ky[outcome], (byReason.get(vocabulary/* unknownWords */.ky[outcome]) ?? new Set()).add(name));
    };
    for (const { id, inquiry } of models.flatMap(({ nodes }) => nodes)) {
        if (inquiry === undefined)
            continue;
        add(inquiry.outcome, (0,vocabulary/* shortId */.m_)(id));
        for (const { path, outcome } of inquiry.files)
            if (outcome !== 'not-found')
                add(outcome, `${(0,vocabulary/* shortId */.m_)(id)}/${path}`);
    }
    return [...byReason]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([words, all]) => {
        const names = [...all].sort().slice(0, unanswered_mostNames);
        const rest = all.size - names.length;
        const more = rest > 0 ? ` and ${(0,vocabulary/* grouped */.zD)(rest)} more` : '';
        return {
            names,
            text: `the Hub did not answer for ${names.join(', ')}${more} (${words}): what is said there is from the catalog`,
        };
    });
}

;// CONCATENATED MODULE: ./lib/report/terminal-coverage.js
/** What was looked at, what was passed over and why, and what went wrong on the way. */




/** Most problems that are said in full. */
const mostProblems = 20;
/** `path:line:column`, as far as known. */
function place({ path, line, column }) {
    return [path, line, column].filter((part) => part !== undefined).join(':');
}
/** Text that quotes what a user or a script gave, made safe to print line by line. */
function safeText(text) {
    return page(printable_printableData(text.replace(/\n$/, '').split('\n')));
}
/** One problem: where, what, quoted, and the next step. */
function problemLines(pen, problem) {
    const where = place(problem);
    const detail = problem.detail === undefined ? '' : `: ${problem.detail}`;
    return [
        ...hanging(pen, `${where === '' ? '' : `${where}: `}${problem.message}${detail}`, bulletOf(pen, problem), '  '),
        ...stepLines(pen, problem),
    ];
}
/** Problems in their order; neighbours of one kind share its sentence and its next step. */
function problemRows(pen, problems) {
    const runs = [];
    for (const problem of problems) {
        const last = runs.at(-1);
        if (last?.[0].code === problem.code && said(last[0]) !== '' && said(problem) !== '')
            last.push(problem);
        else
            runs.push([problem]);
    }
    return runs.flatMap((run) => {
        const [first, ...others] = run;
        if (others.length === 0)
            return problemLines(pen, first);
        return [
            ...hanging(pen, `${first.message}:`, bulletOf(pen, first), '  '),
            ...run.flatMap((problem) => hanging(pen, said(problem), '  - ', '    ')),
            ...stepLines(pen, first),
        ];
    });
}
/** What is particular about it. */
function said(problem) {
    return [place(problem), problem.detail].filter(Boolean).join(': ');
}
function bulletOf(pen, { incomplete }) {
    return `${incomplete ? pen.yellow('?') : '·'} `;
}
function stepLines(pen, { hint }) {
    return hanging(pen, `→ ${hint}`, '  ', '    ').map(pen.dim);
}
/** What kept us from seeing everything, and where the Hub did not answer. */
function problemSection(pen, report) {
    const { problems } = report;
    const silent = unanswered(report).flatMap(({ text }) => hanging(pen, text, '· ', '  '));
    if (problems.length === 0)
        return silent.length === 0 ? [] : [...silent, ''];
    return [
        heading(pen, (0,vocabulary/* counted */.hS)(problems.length, 'problem')),
        ...problemRows(pen, problems.slice(0, mostProblems)),
        ...andMore(pen, problems.length - mostProblems),
        ...silent,
        '',
    ];
}
function size(bytes) {
    if (bytes < 1024)
        return (0,vocabulary/* counted */.hS)(bytes, 'byte');
    const units = ['KiB', 'MiB', 'GiB'];
    let value = bytes / 1024;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** Reasons that are things and not properties. */
const nouns = new Set(['symlink', 'submodule']);
/** Files searched and files passed over, by reason, in one line. */
function searchedWords(report) {
    const { listed, read, bytes, skipped } = report.coverage;
    const reasons = Object.entries(skipped)
        .filter(([, count]) => count > 0)
        .sort(([, a], [, b]) => b - a)
        .map(([reason, count]) => {
        const words = vocabulary/* skipWords */.XY[reason] ?? reason;
        return nouns.has(reason) ? (0,vocabulary/* counted */.hS)(count, words) : `${(0,vocabulary/* grouped */.zD)(count)} ${words}`;
    });
    const passed = reasons.length === 0 ? '' : `; not searched: ${reasons.join(', ')}`;
    const aside = (report.setAside ?? []).reduce((sum, { references }) => sum + references, 0);
    const ignored = aside === 0 ? '' : `; ${(0,vocabulary/* counted */.hS)(aside, 'reference')} ignored by the policy`;
    const { change } = report;
    const against = change?.base === undefined ? '' : `compared with ${change.base.slice(0, 12)}: `;
    const brought = change === undefined ? '' : `${against}${(0,vocabulary/* counted */.hS)(change.files, 'file')} changed; `;
    return `${brought}searched ${(0,vocabulary/* grouped */.zD)(read)} of ${(0,vocabulary/* counted */.hS)(listed, 'file')} (${size(bytes)} read)${passed}${ignored}`;
}
/** The catalog by its date and its version. */
function catalogWords({ catalog: { date, version } }) {
    return `catalog of ${date}${version === undefined ? '' : ` (${version})`}`;
}
/** Each layer of the policy with its digest, and the commit at which it was read; undefined without a policy. */
function terminal_coverage_policyWords({ policy }) {
    if (policy === undefined)
        return undefined;
    const named = [policy, ...(policy.lower ?? [])].map(({ path, digest, commit }) => {
        const at = commit === undefined ? '' : ` at commit ${commit.slice(0, 12)}`;
        return `${path} (sha256:${digest.replace(/^sha256:/, '').slice(0, 12)})${at}`;
    });
    return `policy ${named.join(' over ')}`;
}
/** What was searched, the facts and the policy in use. */
function coverageSection(pen, report) {
    const named = terminal_coverage_policyWords(report);
    const policy = named === undefined ? '' : ` · ${named}`;
    return [
        ...wrapped(searchedWords(report), pen.width),
        ...wrapped(`${catalogWords(report)}, judged as of ${report.asOf}${policy}`, pen.width),
        '',
    ].map((line) => pen.dim(line));
}
/** Problems on their own, for standard error. */
function problemText(problems, screen) {
    const pen = penOf(screen);
    return page(problemRows(pen, printable_printableData(problems)));
}

;// CONCATENATED MODULE: ./lib/report/waiver.js

/** The models whose findings the exception waives, each once. */
function waivedModels({ findings }, { id }) {
    const waived = findings.filter((finding) => finding.excepted === id);
    return [...new Set(waived.flatMap((finding) => (finding.model ? [(0,vocabulary/* shortId */.m_)(finding.model)] : [])))];
}
/** Most subjects that are listed. */
const mostSubjects = 4;
/** The subjects that the exception waives, each once, with what is left out in a last word. */
function waivedSubjects({ findings }, { id }) {
    const all = [...new Set(findings.flatMap(({ excepted, subject }) => (excepted === id ? [subject] : [])))];
    return all.length > mostSubjects ? [...all.slice(0, mostSubjects), `${all.length - mostSubjects} more`] : all;
}
/** The exception in one sentence. */
function waiverWords({ id, findings, expires, owner, reason }, models, subjects) {
    const whose = models.length > 0 ? ` of ${models.join(', ')}` : '';
    const what = subjects.length > 0 ? ` (${subjects.join(', ')})` : '';
    return `${id} waives ${(0,vocabulary/* counted */.hS)(findings, 'finding')}${whose}${what} until ${expires} (${owner}: ${reason})`;
}

;// CONCATENATED MODULE: ./lib/report/markdown-asides.js
/** What stands beside the findings: exceptions, what could not be read or known, what licenses ask for, and what all this rests on. */













/** Most problems, and most references that name no model, that are listed. */
const markdown_asides_mostProblems = 20;
const mostNameless = 10;
/** Exceptions in force, ended, lapsed or not valid. */
function exceptionSection({ report, detail }) {
    const findings = findingsOf(report, 'exception');
    const total = report.exceptions.length + findings.length;
    if (total === 0)
        return absent();
    const title = `${(0,vocabulary/* counted */.hS)(report.exceptions.length, 'exception')} in use${findings.length > 0 ? `, ${findings.length} to look at` : ''}`;
    if (!detail.asides)
        return absent(title);
    const used = report.exceptions.map((exception) => {
        const models = waivedModels(report, exception);
        const brief = { ...exception, reason: capped(exception.reason) };
        const subjects = waivedSubjects(report, exception);
        return sentence(waiverWords(brief, models, subjects), [exception.id, exception.owner, ...models, ...subjects]);
    });
    const notes = findings.map((finding) => {
        const who = finding.model === undefined ? '' : `${code((0,vocabulary/* shortId */.m_)(finding.model))}: `;
        return `${finding.level}: ${who}${told(finding, finding.message)}<br>→ ${told(finding, finding.hint)}`;
    });
    return { text: folded(title, listOf([...notes, ...used], detail.lines)), left: [] };
}
/** What a baseline holds back is told with what was there before; here stands how much it is, and what is gone. */
function baselineSection({ report, detail }) {
    const said = baselineWords(report);
    if (said === undefined)
        return absent();
    if (!detail.asides)
        return absent('what is said of the baseline');
    return { text: folded('the baseline', listOf([said, ...goneWords(report)].map(prose), detail.lines)), left: [] };
}
/** A problem with its place and the next step. */
function problemItem({ repository }, { path, line, message, detail, hint }) {
    const where = path === undefined ? '' : `${spot(repository, { path, line })}: `;
    const quoted = detail === undefined ? '' : `: ${marked(capped(detail))}`;
    return `${where}${prose(message)}${quoted}<br>→ ${marked(hint)}`;
}
/** References that name no model and that no finding tells of. */
function namelessOf({ findings, unidentified }) {
    const key = ({ location: { path, line, column } }) => JSON.stringify([path, line, column]);
    const told = new Set(findings.flatMap((finding) => finding.references.map(key)));
    return unidentified.filter((reference) => !told.has(key(reference)));
}
/** What could not be read or known; where nothing could be judged because of it, it is what the reader came for. */
function gapSection(sheet) {
    const { report, detail, repository } = sheet;
    const nameless = namelessOf(report);
    const { problems } = report;
    const silent = unanswered(report);
    if (problems.length + nameless.length + silent.length === 0)
        return absent();
    const parts = [
        ...(problems.length > 0 ? [(0,vocabulary/* counted */.hS)(problems.length, 'problem')] : []),
        ...(nameless.length > 0 ? [`${(0,vocabulary/* counted */.hS)(nameless.length, 'reference')} without a model`] : []),
        ...(silent.length > 0 ? ['answers of the Hub'] : []),
    ];
    const title = `what could not be read or known: ${parts.join(', ')}`;
    const first = report.verdict === 'could-not-judge';
    if (!detail.asides && !first)
        return absent(title);
    const most = first ? Math.min(markdown_asides_mostProblems, detail.rows) : markdown_asides_mostProblems;
    const left = problems.length > most ? [(0,vocabulary/* counted */.hS)(problems.length - most, 'more problem')] : [];
    const items = problems.slice(0, most).map((problem) => problemItem(sheet, problem));
    const gaps = detail.asides ? silent.map(({ text, names }) => sentence(text, names)) : [];
    if (items.length + nameless.length + gaps.length === 0)
        return absent(...left);
    const names = detail.asides
        ? nameless.map((reference) => {
            const { path, line, endLine } = reference.location;
            return `${spot(repository, { path, line, endLine })}: ${code(reference.text)}, ${(0,vocabulary/* namelessWords */.aO)(reference)}`;
        })
        : [];
    const lists = [
        ...(items.length > 0 ? listOf(items, items.length) : []),
        ...(gaps.length > 0 ? listOf(gaps, gaps.length) : []),
        ...(names.length > 0 ? listOf(names, mostNameless) : []),
    ];
    return lists.length === 0 ? absent(title) : { text: folded(title, lists, first || !report.complete), left };
}
/** What the licenses ask for although the models are allowed. */
function dutySection({ report, detail }) {
    const duties = dutiesOf(report);
    if (duties.length === 0)
        return absent();
    const title = `what ${(0,vocabulary/* counted */.hS)(duties.length, 'license asks', 'licenses ask')} for`;
    if (!detail.duties)
        return absent(title);
    const items = duties.map(({ license, words }) => `${code(license)} ${prose(words)}`);
    return { text: folded(title, listOf(items, detail.lines)), left: [] };
}
/** What lineages rest on that the policy states, and not we. */
function statedSection({ report, detail }) {
    const stated = report.stated ?? [];
    if (stated.length === 0)
        return absent();
    const title = `${(0,vocabulary/* counted */.hS)(stated.length, 'fact')} stated by the policy`;
    if (!detail.asides)
        return absent(title);
    return {
        text: folded(title, listOf(stated.map((fact) => prose(capped(statedWords(fact)))), detail.lines)),
        left: [],
    };
}
function markdown_asides_policyWords({ policy, verdict }, judgedBy) {
    if (policy === undefined)
        return verdict === 'could-not-judge' ? 'no policy that can be used' : 'no policy';
    const hash = (digest) => code(`sha256:${digest.replace(/^sha256:/, '').slice(0, 12)}`);
    const layer = ({ path, digest, commit }) => `${code(path)} (${hash(digest)})${commit === undefined ? '' : ` at commit ${code(commit.slice(0, 12))}`}`;
    const lower = (policy.lower ?? []).slice(0, 8).map((one) => ` over ${layer(one)}`);
    const by = judgedBy === undefined ? '' : `, ${prose(capped(judgedBy))}`;
    return `policy ${layer(policy)}${lower.join('')}${by}`;
}
/** Which policy judged, with which facts, over how many files, and by which version of us. */
function provenanceSection({ report }, judgedBy) {
    const { tool, asOf } = report;
    const dates = `${prose(capped(catalogWords(report)))}, judged as of ${prose(capped(asOf))}`;
    const lines = [
        markdown_asides_policyWords(report, judgedBy),
        dates,
        prose(searchedWords(report)),
        `${prose(capped(tool.name))} ${prose(capped(tool.version))}`,
    ];
    const more = report.models.length > 0 ? `<br>${disputeWords}` : '';
    return { text: `<p><sub>${lines.join(' · ')}${more}</sub></p>`, left: [] };
}

;// CONCATENATED MODULE: ./lib/report/proposal-sections.js
/** What a change proposes to be judged by, as a section of the comment and of the terminal. */






/** Most lines of one list. */
const most = 20;
const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const quoted = ({ text, names }) => sentence(text, names);
/** For the comment: what judged and what the proposal would come to are always seen, the rest is folded away. */
function proposalSection(sheet) {
    const { report, detail } = sheet;
    const { proposal } = report;
    if (proposal === undefined)
        return absent();
    const trial = trialWords(report);
    const [first = '', ...others] = basisWords(report).map(quoted);
    const basis = `<p><b>${basisTitle(report)}:</b> ${[first, ...others.map(capital)].join('. ')}.</p>`;
    if (trial === undefined || detail.terse)
        return { text: detail.terse ? '' : basis, left: [] };
    const lines = Math.min(most, detail.lines);
    const list = (title, all) => all.length === 0 ? [] : [`<p>${title}:</p>`, ...listOf(all.map(quoted), lines)];
    const broken = (proposal.problems ?? []).map((problem) => problemItem(sheet, problem));
    const parts = [
        ...(broken.length > 0 ? listOf(broken, lines) : []),
        ...list('It says otherwise', differenceWords(report)),
        ...list('Findings of the whole repository', shiftWords(proposal)),
    ];
    const told = `${broken.length > 0 ? '⚠️ ' : ''}${capital(prose(trial))}`;
    const text = parts.length === 0 || !detail.asides ? `<p>${told}.</p>` : folded(told, parts, broken.length > 0);
    return { text: [basis, text].join('\n\n'), left: [] };
}
/** For the terminal. */
function proposalLines(pen, report) {
    const { proposal } = report;
    if (proposal === undefined)
        return [];
    const trial = trialWords(report);
    const said = [...basisWords(report).map(({ text }) => text), ...(trial === undefined ? [] : [trial])];
    const list = (all) => [
        ...all.slice(0, most).flatMap(({ text }) => hanging(pen, text, '  ', '    ')),
        ...andMore(pen, all.length - most),
    ];
    return [
        heading(pen, basisTitle(report)),
        ...said.flatMap((text) => wrapped(text, pen.width)),
        ...problemRows(pen, (proposal.problems ?? []).slice(0, most)),
        ...list(differenceWords(report)),
        ...list(shiftWords(proposal)),
        '',
    ];
}

;// CONCATENATED MODULE: ./lib/report/tree.js


/** Most lines of one tree. */
const tree_longest = 16;
/** Where a node stands: `CN, recorded`, or why that is unknown, each country as `say` has it; `chain` is the strength of the way to it, when that is known. */
function standing(node, chain, say = (country) => country) {
    const claim = node?.countries;
    if (claim === undefined)
        return 'origin unknown';
    return claim.known
        ? `${claim.value.map(say).join('+')}, ${chain ?? (0,vocabulary/* strongest */.yX)(claim.evidence)}`
        : `origin unknown: ${vocabulary/* unknownWords */.ky[claim.reason]}`;
}
/** One line for each derivation above `from`, depth first; `marked` nodes are shown in red, and a node met again is not walked twice. */
function tree(pen, facts, from, marked = new Set(), note = () => '') {
    const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
    // The same strength as in the findings: that of the whole chain, not of the country alone.
    const chains = new Map(facts.origins.map((origin) => [origin.id, origin.strength]));
    const lines = [];
    for (const { derivation, depth, again } of steps(facts, from)) {
        const node = nodes.get(derivation.parent);
        const name = (0,vocabulary/* shortId */.m_)(derivation.parent);
        const room = '  '.repeat(Math.min(depth, 12));
        const link = `${vocabulary/* strengthWords */.fb[(0,vocabulary/* strongest */.yX)(derivation.evidence)]}${vocabulary/* relationWords */.cO[derivation.relation]} `;
        const aside = again ? '(see above)' : `(${standing(node, chains.get(derivation.parent))})`;
        const more = node && !again ? note(node) : '';
        const painted = `${room}${pen.dim('←')} ${link}${marked.has(derivation.parent) ? pen.red(name) : name}`;
        const fits = columns(`${room}← ${link}${name} ${aside}${more}`) <= pen.width;
        lines.push(fits ? `${painted} ${pen.dim(aside + more)}` : painted);
        if (!fits)
            lines.push(`${room}  ${pen.dim(aside + more)}`);
    }
    if (lines.length <= tree_longest)
        return lines;
    return [...lines.slice(0, tree_longest), pen.dim(`  … and ${lines.length - tree_longest} more steps; --format json lists all`)];
}
/** All steps above `from`, depth first. */
function steps(facts, from) {
    const walked = [];
    const seen = new Set([from]);
    // An explicit stack: the depth of a lineage is bounded by a limit, but not by ours.
    const stack = above(facts, from, 1);
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
        const { parent } = step.derivation;
        const again = seen.has(parent);
        walked.push({ ...step, again });
        if (again)
            continue;
        seen.add(parent);
        stack.push(...above(facts, parent, step.depth + 1));
    }
    return walked;
}
function above(facts, child, depth) {
    return facts.derivations
        .filter((derivation) => derivation.child === child)
        .map((derivation) => ({ derivation, depth }))
        .reverse();
}

;// CONCATENATED MODULE: ./lib/report/terminal-findings.js
/** Findings in words: one block for each model with its lineage, every reason with its rule and next step, and the places. */






/** Most places that are listed under one model. */
const mostPlaces = 12;
/** Up to so many notes of one kind are said in full. */
const alike = 2;
/** Most names in a list of models. */
const terminal_findings_mostNames = 8;
/** Notes about exceptions have a section of their own. */
function aboutException(finding) {
    return finding.cause.code.startsWith('exception/');
}
/** `path:line:column` of each place, sorted and without repetitions. */
function places(references) {
    return [...new Set(references.map(({ location: at }) => `${at.path}:${at.line}:${at.column}`))];
}
/** The places with the uses of each, so that a reader sees which line to change. */
function placeLines(pen, findings) {
    // Places may hold spaces; a line is broken between them only.
    const glue = '\u0000';
    const spots = findings.flatMap(({ references }) => references.map((reference) => {
        const [place = ''] = places([reference]);
        return `${place.replaceAll(' ', glue)}${place_words_hopWords(reference)}${glue}`;
    }));
    const all = [...new Set(spots)];
    if (all.length === 0)
        return [];
    const more = all.length > mostPlaces ? [`… and ${all.length - mostPlaces} more places`.replaceAll(' ', glue)] : [];
    const text = [...all.slice(0, mostPlaces), ...more].join(' ');
    return wrapped(text, pen.width - 10).map((line) => line.replaceAll(glue, ' ').trimEnd());
}
function reason(pen, finding) {
    const paint = finding.level === 'error' ? pen.red : finding.level === 'warning' ? pen.yellow : plain;
    const room = pen.width - 10;
    const { rule, message, hint, level } = finding;
    const next = pen.given.has(hint) ? [] : hanging(pen, `→ ${hint}`, ' '.repeat(10), ' '.repeat(12));
    pen.given.add(hint);
    return [
        ...labelled(padRule(rule), wrapped(`${level}: ${message}${place_words_rulePlaceWords(finding)}`, room), 2, paint),
        ...next.map(pen.dim),
    ];
}
/** Every finding as a reason, with its rule, its place in the policy and its next step; a step that is the same is said once. */
function reasons(pen, findings) {
    const draft = 'given' in pen ? pen : { ...pen, given: new Set() };
    return findings.flatMap((finding) => reason(draft, finding));
}
function padRule(rule) {
    return `${rule.padEnd(8)}`;
}
/** Whom CODEOWNERS names, each with the files where others own the rest. */
function ownerLines(pen, report, findings) {
    const paths = new Set(findings.flatMap(({ references }) => references.map(({ location }) => location.path)));
    const owned = new Map();
    for (const path of paths) {
        const owners = ownersAt(report, path).join(' ');
        if (owners !== '')
            owned.set(owners, [...(owned.get(owners) ?? []), path]);
    }
    const shared = [...owned.values()].some((files) => files.length < paths.size);
    const said = [...owned].map(([owners, files]) => shared ? `${owners} (${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''})` : owners);
    return said.length === 0 ? [] : wrapped(said.join(', '), pen.width - 10);
}
function block(pen, report, id, findings) {
    const [model] = findings[0] === undefined ? [] : recordsOf(report, findings[0]);
    const error = findings.some((finding) => finding.level === 'error');
    const sign = error ? pen.red('✗') : pen.yellow('!');
    const deciding = new Set(findings.filter((one) => one.level === 'error').flatMap((one) => one.chain.slice(-1)));
    const own = model?.nodes.find((node) => node.id === id);
    const from = own?.countries.known ? `publisher ${standing(own)}` : 'publisher unknown';
    const license = model ? licenseText(model) : '?';
    const aside = model ? ` (${from}; ${license === '?' ? 'license unknown' : license})` : '';
    const name = (0,vocabulary/* shortId */.m_)(id);
    const fits = columns(name + aside) + 2 <= pen.width;
    return [
        `${sign} ${pen.bold(name)}${fits ? pen.dim(aside) : ''}`,
        ...(fits || aside === '' ? [] : wrapped(aside.trim(), pen.width - 2).map((line) => pen.dim(`  ${line}`))),
        ...(model ? tree(pen, model, model.id, deciding) : []),
        ...reasons(pen, findings),
        ...labelled('at      ', placeLines(pen, findings), 2, pen.dim),
        ...labelled('owner   ', ownerLines(pen, report, findings), 2, pen.dim),
        '',
    ];
}
/** Blocks of the models with a finding of one level, each with all that is above a note. */
function blocks(pen, report, ids) {
    const serious = report.findings.filter((finding) => finding.level !== 'note' && finding.introduced && finding.excepted === undefined && !aboutException(finding));
    const rank = ({ level, rule }) => (level === 'error' ? 0 : 2) + (rule === 'origin' ? 0 : 1);
    return ids.flatMap((id) => {
        const own = serious.filter((finding) => finding.model === id).sort((a, b) => rank(a) - rank(b));
        return own.length > 0 ? block(pen, report, id, own) : [];
    });
}
/** Everything that blocks, then everything that warns, then the notes. */
function findingSections(blank, report) {
    const pen = { ...blank, given: new Set() };
    const standing = report.findings.filter((finding) => finding.excepted === undefined && !aboutException(finding));
    const open = standing.filter(({ introduced }) => introduced);
    const earlier = standing.filter(({ introduced, level }) => !introduced && level !== 'note');
    const idsAt = (level) => new Set(open.filter((finding) => finding.level === level).flatMap((finding) => finding.model ?? []));
    const blocked = idsAt('error');
    const warned = new Set([...idsAt('warning')].filter((id) => !blocked.has(id)));
    // Several revisions of one model share a block.
    const all = [...new Set(report.models.map((model) => model.id))].sort(byName);
    const sorted = (ids) => all.filter((id) => ids.has(id));
    const unplaced = open.filter((finding) => finding.model === undefined && finding.level !== 'note');
    const notes = open.filter((finding) => finding.level === 'note');
    return [
        ...(blocked.size > 0 ? [heading(pen, `Blocked: ${(0,vocabulary/* counted */.hS)(blocked.size, 'model')}`), ''] : []),
        ...blocks(pen, report, sorted(blocked)),
        ...(warned.size > 0 ? [heading(pen, `Warnings: ${(0,vocabulary/* counted */.hS)(warned.size, 'more model')}`), ''] : []),
        ...blocks(pen, report, sorted(warned)),
        ...(unplaced.length > 0 ? [heading(pen, 'Without a model'), ...unplaced.flatMap((one) => lone(pen, one)), ''] : []),
        ...(notes.length > 0 ? terminal_findings_noteSection(pen, notes) : []),
        ...(earlier.length > 0 ? terminal_findings_earlierSection(pen, earlier) : []),
    ];
}
/** What a change did not bring: named, with its places, and no more. */
function terminal_findings_earlierSection(pen, findings) {
    const models = new Map();
    for (const finding of findings) {
        const name = finding.model === undefined ? finding.subject : (0,vocabulary/* shortId */.m_)(finding.model);
        models.set(name, [...(models.get(name) ?? []), finding]);
    }
    const lines = [...models].flatMap(([name, own]) => {
        const rules = [...new Set(own.map(({ rule }) => rule))].join(', ');
        const spots = places(own.flatMap(({ references }) => references));
        const more = spots.length > 1 ? ` and ${spots.length - 1} more` : '';
        return hanging(pen, `${name}: ${rules} (${spots[0] ?? 'nowhere'}${more})`, '▫ ', '  ');
    });
    return [
        heading(pen, `There before this change, and blocking nothing: ${(0,vocabulary/* counted */.hS)(models.size, 'model')}`),
        ...lines,
        '',
    ];
}
/** One finding on its own, with its model and places in one line. */
function lone(pen, finding) {
    const name = finding.model === undefined ? '' : `${(0,vocabulary/* shortId */.m_)(finding.model)}: `;
    const spots = places(finding.references);
    const at = spots.length === 0 ? '' : ` (${spots[0]}${spots.length > 1 ? ` and ${spots.length - 1} more` : ''})`;
    const bullet = finding.level === 'error' ? pen.red('✗') : finding.level === 'warning' ? pen.yellow('!') : '·';
    return [
        ...hanging(pen, `${name}${finding.message}${at}`, `${bullet} `, '  '),
        ...hanging(pen, `→ ${finding.hint}`, '  ', '    ').map(pen.dim),
    ];
}
/** What a note is about: a model, the text that names none, or an exception. */
function about({ model, cause, subject }) {
    return model ? (0,vocabulary/* shortId */.m_)(model) : 'text' in cause ? cause.text : subject;
}
/** Notes of one kind are said once; the models that share it are named. */
function terminal_findings_noteSection(pen, notes) {
    const kinds = new Map();
    for (const note of notes)
        kinds.set(note.cause.code, [...(kinds.get(note.cause.code) ?? []), note]);
    const lines = [...kinds.values()].flatMap((same) => {
        if (same.length <= alike)
            return same.flatMap((note) => lone(pen, note));
        const [first, ...others] = same;
        const names = [...new Set(others.map(about))];
        const more = names.length > terminal_findings_mostNames ? `, … and ${names.length - terminal_findings_mostNames} more` : '';
        const text = `the same for ${(0,vocabulary/* grouped */.zD)(names.length)} more: ${names.slice(0, terminal_findings_mostNames).join(', ')}${more}`;
        return [...(first ? lone(pen, first) : []), ...wrapped(text, pen.width - 2).map((line) => `  ${line}`)];
    });
    return [heading(pen, (0,vocabulary/* counted */.hS)(notes.length, 'note')), ...lines, ''];
}

;// CONCATENATED MODULE: ./lib/report/terminal-baseline.js
/** Findings that a baseline holds back, on a terminal: each in a line, and the entries that are gone. */




/** Most findings, and most entries that are gone, that are listed. */
const terminal_baseline_most = 20;
/** What the baseline holds back; nothing without a baseline. */
function terminal_baseline_baselineSection(pen, report) {
    const said = baselineWords(report);
    if (said === undefined)
        return [];
    const held = report.findings.filter(isRecorded).map(({ rule, level, model, subject, references }) => {
        const [first = '', ...others] = places(references);
        const name = model === undefined ? subject : `${(0,vocabulary/* shortId */.m_)(model)} ${subject}`;
        return `~ ${level} ${rule} ${name} at ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`;
    });
    const list = (lines) => [
        ...lines.slice(0, terminal_baseline_most).map((line) => pen.dim(cut(line, pen.width))),
        ...andMore(pen, lines.length - terminal_baseline_most),
    ];
    return [heading(pen, 'Baseline'), ...wrapped(said, pen.width), ...list(held), ...list(goneWords(report)), ''];
}

;// CONCATENATED MODULE: ./lib/report/exception-draft.js

/** Text in the double quotes of YAML, with nothing in it that a screen, a log or Markdown acts on. */
function exception_draft_quoted(text) {
    const inside = text.replace(/[\\"`<>]|##(?=\[)|[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (one) => {
        if (one === ' ')
            return one;
        if (one === '\\' || one === '"')
            return `\\${one}`;
        const code = one.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        const first = code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
        return one === '##' ? `#${first}` : first;
    });
    return `"${inside}"`;
}
/** A name or a date as it is; anything else in quotes. */
function exception_draft_bare(text) {
    return /^[a-z0-9][a-z0-9._-]*$/.test(text) ? text : exception_draft_quoted(text);
}
function list(texts) {
    return `[${texts.map(exception_draft_quoted).join(', ')}]`;
}
/** Exceptions of the same rule and model that have ended or hold no more. */
function outlived({ exception: { rule }, findings }, report) {
    const models = new Set(report.findings.flatMap((one) => (findings.includes(one.fingerprint) ? [one.model] : [])));
    const ids = report.findings.flatMap(({ cause, model, rule: own }) => {
        const ended = cause.code === 'exception/expired' || cause.code === 'exception/lapsed';
        return ended && own === rule && model !== undefined && models.has(model) ? [cause.exception] : [];
    });
    return [...new Set(ids)];
}
function entry(request, report) {
    const { exception, marked, wide } = request;
    const { id, rule, models, paths, accepted, granted, expires } = exception;
    const { subjects, roots, licenses, commit } = accepted;
    return [
        ...(marked ? ['  # "?" stands for one character that a glob cannot hold'] : []),
        ...(wide ? ['  # whole folders, because there are too many files to name; take out what is not meant'] : []),
        ...outlived(request, report).map((old) => `  # instead of ${exception_draft_quoted(old)}, which no longer holds`),
        `  - id: ${exception_draft_bare(id)}`,
        `    rule: ${rule}`,
        `    models: ${list(models)}`,
        `    paths: ${list(paths)}`,
        '    accepted:',
        `      subjects: ${list(subjects)}`,
        ...(roots ? [`      roots: ${list(roots)}`] : []),
        ...(licenses ? [`      licenses: ${list(licenses)}`] : []),
        ...(commit ? [`      commit: ${exception_draft_quoted(commit)}`] : []),
        '    reason: "<why this is acceptable here>"',
        '    owner: "<@team or person who answers for it>"',
        `    granted: ${exception_draft_bare(granted)}`,
        `    expires: ${exception_draft_bare(expires)}`,
    ];
}
/** Whoever names such a policy has to name another commit. */
const citesCommit = /@[0-9a-f]{40,64}$/;
/** A path that cites a commit, with as much of its hash as people read. */
function cited(path) {
    return path.replace(/@([0-9a-f]{12})[0-9a-f]{28,52}$/, '@$1');
}
function grantWords({ grantor, delegated }, { change }) {
    const { kind } = grantor;
    const path = cited(grantor.path);
    const apart = change === undefined ? '' : ', in a change of its own, because this one cannot grant its own exception';
    switch (kind) {
        case 'new':
            return `Write ${path} with this text${apart}${leftWords(delegated)}.`;
        case 'workflow':
            if (path === 'policy-inline')
                return 'Only the text policy-inline of the workflow that runs this may grant it: ask whoever keeps that workflow to add this.';
            return `Only ${path} may grant it: ask whoever keeps it to add this${citesCommit.test(grantor.path) ? ', and have the workflow name the commit that has it' : ''}.`;
        case 'extended':
            return `Only ${path} may grant it: ask whoever keeps it to add this, then let "extends" name the commit that has it.`;
        default:
            return `Add this to ${path}${apart}${leftWords(delegated)}.`;
    }
}
function leftWords(delegated) {
    const said = delegated.map(({ path, maxDays }) => `${cited(path)} leaves that to it${maxDays === undefined ? '' : ` for at most ${(0,vocabulary/* counted */.hS)(maxDays, 'day')}`}`);
    return said.length === 0 ? '' : `; ${said.join(', ')}`;
}
/** What is asked of each policy, `most` exceptions in all, and how many more there are. */
function draftBlocks(report, most) {
    const all = report.exceptionRequests ?? [];
    const groups = new Map();
    for (const request of all.slice(0, most)) {
        const key = grantWords(request, report);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [request]);
        else
            group.push(request);
    }
    const blocks = [...groups].map(([words, group]) => {
        const [{ grantor, delegated }] = group;
        const head = grantor.kind === 'new'
            ? ['version: 1', 'exceptions:']
            : grantor.excepts
                ? ['  # under "exceptions:"']
                : ['exceptions:'];
        return {
            words,
            names: [grantor, ...delegated].map(({ path }) => cited(path)),
            lines: [...head, ...group.flatMap((request) => entry(request, report))],
        };
    });
    return { blocks, more: Math.max(0, all.length - most) };
}
/** What holds for every draft, said once. */
const draftWords = 'What stands in angle brackets is yours to write; until it is, the policy is refused.';
function cannotWords({ reason, path = '' }) {
    switch (reason) {
        case 'this-run':
            return 'what only this run could not find out is not for an exception: run it again';
        case 'no-model':
            return 'an exception names a model, and there is none: write the name out, or set the text aside in references.ignore';
        case 'no-grantor':
            return `nobody can grant it: exceptions of ${path} do not count here, because the change under review may write them; state the rule in .github/model-policy.yml or in a policy of another repository`;
        case 'unbound':
            return 'neither roots nor licenses nor a commit are known to bind an exception to: find out where it comes from, or pin a commit';
        case 'unverified':
            return 'only this change vouches for what an exception would be bound to: bring that in first, or let the Hub confirm it';
        case 'unwritable':
            return 'a policy cannot write this name: rename it, or use another model';
        case 'over-limit':
            return 'more is blocked than exceptions are written for: record what is there in a baseline (scan --write-baseline)';
    }
}
/** What an exception cannot help with, and what does instead; each with the names in it. */
function cannotLines(report) {
    return (report.unwaivable ?? []).flatMap((one) => {
        const told = report.findings.filter(({ fingerprint }) => one.findings.includes(fingerprint));
        const models = [...new Set(told.flatMap(({ model }) => (model === undefined ? [] : [(0,vocabulary/* shortId */.m_)(model)])))];
        const who = models.length === 0
            ? ''
            : `${models.slice(0, 3).join(', ')}${models.length > 3 ? ` and ${models.length - 3} more` : ''}: `;
        return told.length === 0 ? [] : [{ words: `${who}${cannotWords(one)}`, names: [...models, one.path ?? ''] }];
    });
}

;// CONCATENATED MODULE: ./lib/report/terminal-draft.js
/** The text of exceptions to ask for, on a terminal: who may grant them, and lines to copy as they are. */




/** Most exceptions, and most reasons why there can be none. */
const mostDrafts = 3;
const mostReasons = 5;
/** The section; `report` as it is, because what is copied has to be what was found. */
function draftSection(pen, report) {
    const { blocks, more } = draftBlocks(report, mostDrafts);
    const cannot = cannotLines(report);
    if (blocks.length + cannot.length === 0)
        return [];
    const said = (words) => wrapped(printable_printableData(words), pen.width);
    const rest = cannot.length - mostReasons;
    return [
        heading(pen, 'To ask for an exception'),
        ...blocks.flatMap(({ words, lines }) => [...said(words), '', ...lines, '']),
        ...(blocks.length > 0 ? [...said(draftWords), ''] : []),
        ...(more > 0 ? [pen.dim(`… and ${(0,vocabulary/* counted */.hS)(more, 'more exception')}; --format json has all`), ''] : []),
        ...cannot.slice(0, mostReasons).flatMap(({ words }) => said(`· ${words}`)),
        ...(rest > 0 ? [pen.dim(`… and ${rest} more`)] : []),
        ...(cannot.length > 0 ? [''] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/terminal.js
/** The report of a scan on a terminal: the models, what blocks them and why, what was seen, and the verdict last. */













/** Most references without a model that are listed. */
const mostUnidentified = 10;
/** Most licenses whose duties are listed. */
const mostDuties = 8;
/** Most statements of the policy that are listed. */
const mostStated = 20;
function terminal_exceptionSection(pen, report) {
    const notes = report.findings.filter(aboutException);
    if (report.exceptions.length === 0 && notes.length === 0)
        return [];
    const used = report.exceptions.flatMap((exception) => {
        const said = waiverWords(exception, waivedModels(report, exception), waivedSubjects(report, exception));
        return hanging(pen, said, `${pen.cyan('~')} `, '  ');
    });
    return [heading(pen, 'Exceptions'), ...used, ...notes.flatMap((note) => lone(pen, note)), ''];
}
function unidentifiedSection(pen, report) {
    const told = new Set(report.findings.flatMap((finding) => places(finding.references)));
    const all = report.unidentified.filter((reference) => !told.has(places([reference]).join('')));
    if (all.length === 0)
        return [];
    const lines = all.slice(0, mostUnidentified).flatMap((reference) => {
        return wrapped(`${places([reference]).join('')} "${reference.text}", ${(0,vocabulary/* namelessWords */.aO)(reference)}`, pen.width - 2);
    });
    const rest = all.length - mostUnidentified;
    return [
        heading(pen, `${(0,vocabulary/* counted */.hS)(all.length, 'reference')} that ${all.length === 1 ? 'names' : 'name'} no model`),
        ...lines.map((line) => `  ${line}`),
        ...andMore(pen, rest),
        '',
    ];
}
/** What the user states, and not we. */
function terminal_statedSection(pen, report) {
    if (report.stated === undefined)
        return [];
    const lines = report.stated.slice(0, mostStated).flatMap((fact) => hanging(pen, statedWords(fact), '  ', '    '));
    const rest = report.stated.length - mostStated;
    return [heading(pen, 'Stated by the policy'), ...lines, ...andMore(pen, rest), ''];
}
/** Clauses to honour, one line for each license. */
function obligationSection(pen, report) {
    const duties = dutiesOf(report);
    if (duties.length === 0)
        return [];
    const lines = duties
        .slice(0, mostDuties)
        .flatMap(({ license, words }) => hanging(pen, `${license} ${words}`, '  ', '    '));
    const rest = duties.length - mostDuties;
    const more = rest > 0 ? `and ${(0,vocabulary/* counted */.hS)(rest, 'more license')}; ` : '';
    return [
        heading(pen, 'What the licenses ask for'),
        ...lines,
        pen.dim(`  … ${more}model-review obligations has the texts and a notice`),
        '',
    ];
}
function opening(pen, report) {
    const uses = report.models.reduce((sum, model) => sum + model.references.length, 0);
    const models = `${(0,vocabulary/* counted */.hS)(new Set(report.models.map((model) => model.id)).size, 'model')} at ${(0,vocabulary/* counted */.hS)(uses, 'place')}`;
    return [`${pen.bold(report.root)} ${pen.dim('·')} ${report.models.length === 0 ? 'no models' : models}`, ''];
}
/** The report of a scan as text. */
function terminalReport(report, screen) {
    const pen = penOf(screen);
    const safe = printable_printableData(report);
    return page([
        ...opening(pen, safe),
        ...(safe.models.length > 0 ? [...modelTable(pen, safe), ''] : []),
        ...findingSections(pen, safe),
        ...draftSection(pen, report),
        ...terminal_exceptionSection(pen, safe),
        ...terminal_baseline_baselineSection(pen, safe),
        ...unidentifiedSection(pen, safe),
        ...terminal_statedSection(pen, safe),
        ...obligationSection(pen, safe),
        ...proposalLines(pen, safe),
        ...problemSection(pen, safe),
        ...coverageSection(pen, safe),
        ...conclusion(pen, safe),
    ]);
}
/** The verdict alone, for `--quiet` and `--output`. */
function terminal_terminalVerdict(report, screen) {
    const pen = penOf(screen);
    return page(verdict(pen, printable_printableData(report)));
}

;// CONCATENATED MODULE: ./lib/report/annotations.js
/** Findings as annotations of lines: one for each file, line and rule, most severe first, within the limits of the runner. */





/** The runner keeps the first ten of each level in a step; the tenth error is the failure itself. */
const annotationLimits = { error: 9, warning: 10, notice: 10 };
/** The runner cuts a message at 4,096 UTF-16 units, a title is one line of the page. */
const annotations_longest = { message: 4000, title: 120 };
const annotations_order = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/** The annotations of a report; `beside` are problems of delivering it, which come before the other warnings. */
function annotations(report, beside = []) {
    const safe = printableData(report);
    const all = [...beside.map(aboutProblem), ...annotations_places(safe), ...gaps(safe)];
    const shown = annotations_order.flatMap((level) => all.filter((one) => one.level === level).slice(0, annotationLimits[level]));
    const left = (level) => Math.max(0, all.filter((one) => one.level === level).length - annotationLimits[level]);
    return { shown, left: { error: left('error'), warning: left('warning'), notice: left('notice') } };
}
/** The verdict in one line, what the annotations left out, and which policy judged. */
function closing(report, left) {
    const verdict = terminalVerdict(report, { color: false, width: 140 })
        .replace(/\s*\n\s*/g, ' ')
        .trim();
    const more = overflow(left);
    const parts = [verdict, ...(more === undefined ? [] : [more]), policyWords(printableData(report)) ?? ''];
    return annotations_cut(parts.filter((part) => part !== '').join('; '), annotations_longest.message);
}
/** What could not stand at its line; undefined where everything found room. */
function overflow(left) {
    const more = annotations_order.filter((level) => left[level] > 0).map((level) => counted(left[level], level));
    return more.length === 0 ? undefined : `there was no room for ${listed(more)} at their lines; see the summary`;
}
/** A problem as an annotation at its place. */
function aboutProblem(problem) {
    const { code, message, detail, hint, incomplete, path, line } = printableData(problem);
    const said = detail === undefined ? message : `${message}: ${detail}`;
    return {
        level: annotations_loudness(code),
        title: incomplete ? 'not everything was seen' : 'model review',
        message: annotations_cut(`${said}\n→ ${hint}`, annotations_longest.message),
        ...(path !== undefined && { path, ...(line !== undefined && { line }) }),
    };
}
/** What leaves no verdict is an error; that the base commit judges is as it should be. */
function annotations_loudness(code) {
    if (code.startsWith('policy-'))
        return 'error';
    return code.startsWith('own-policy-') || code === 'proposal-unusable' ? 'notice' : 'warning';
}
function gaps({ problems }) {
    return problems.filter(({ incomplete }) => incomplete).map(aboutProblem);
}
function annotations_places({ findings }) {
    const groups = new Map();
    for (const reported of findings) {
        const finding = quieted(reported);
        // That a vendor's terms apply is said in the summary; at every call it would be noise.
        if (finding.excepted !== undefined || finding.cause.code === 'license/hosted')
            continue;
        const spots = finding.references.length > 0 ? finding.references.map(({ location }) => location) : [undefined];
        for (const at of spots) {
            const key = JSON.stringify([at?.path, at?.line, finding.rule, at === undefined && finding.subject]);
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [{ finding, at }]);
            else
                group.push({ finding, at });
        }
    }
    return [...groups.values()].map(merge).sort(compare);
}
/** What the change did not bring is told and blocks nothing. */
function quieted(finding) {
    return finding.introduced ? finding : { ...finding, level: 'note' };
}
/** What is to say about one line by one rule; the loudest decides how. */
function merge(group) {
    const findings = [...new Set(group.map(({ finding }) => finding))].sort((a, b) => annotations_order.indexOf(levels[a.level]) - annotations_order.indexOf(levels[b.level]));
    const first = findings[0];
    const at = group[0]?.at;
    const models = [...new Set(findings.flatMap(({ model }) => (model === undefined ? [] : [shortId(model)])))];
    const said = findings.map((finding) => {
        const { model, message, hint, references } = finding;
        const about = model === undefined ? '' : `${shortId(model)}: `;
        const here = references.find(({ location }) => location.path === at?.path && location.line === at?.line);
        return `${about}${message}${rulePlaceWords(finding)}${here === undefined ? '' : hopWords(here)}\n→ ${hint}`;
    });
    return {
        level: levels[first.level],
        title: annotations_cut([first.rule, ...models.slice(0, 1)].join(': '), annotations_longest.title),
        message: annotations_cut([...new Set(said)].join('\n'), annotations_longest.message),
        ...(at !== undefined && {
            path: at.path,
            line: at.line,
            endLine: at.endLine,
            ...(at.line === at.endLine && { column: at.column, endColumn: at.endColumn }),
        }),
    };
}
function compare(a, b) {
    const text = (one) => one.path ?? '\u{10ffff}';
    return (annotations_order.indexOf(a.level) - annotations_order.indexOf(b.level) ||
        (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0) ||
        (a.line ?? 0) - (b.line ?? 0));
}
function annotations_cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/report/markdown-draft.js
/** The text of exceptions to ask for, folded away under what blocks. */




/** Most reasons why there can be none. */
const markdown_draft_mostReasons = 5;
/** What to paste where, and what no exception can help with. */
function markdown_draft_draftSection({ report, detail }) {
    const { blocks, more } = draftBlocks(report, detail.drafts);
    const cannot = cannotLines(report);
    const total = report.exceptionRequests?.length ?? 0;
    if (total + cannot.length === 0)
        return absent();
    if (detail.drafts === 0)
        return absent(...(total > 0 ? [`the text of ${(0,vocabulary/* counted */.hS)(total, 'exception')} to ask for`] : []));
    const lines = [
        ...blocks.flatMap(({ words, names, lines: yaml }) => [
            `<p>${sentence(words, names)}</p>`,
            '',
            '```yaml',
            ...yaml,
            '```',
            '',
        ]),
        ...(blocks.length > 0 ? [`<p>${prose(draftWords)}</p>`] : []),
        ...(cannot.length > 0
            ? listOf(cannot.map(({ words, names }) => sentence(words, names)), markdown_draft_mostReasons)
            : []),
    ];
    const left = more > 0 ? [`the text of ${(0,vocabulary/* counted */.hS)(more, 'more exception')} to ask for`] : [];
    return { text: folded(blocks.length > 0 ? 'ask for an exception' : 'why no exception can help', lines), left };
}

;// CONCATENATED MODULE: ./lib/report/markdown-lineage.js





/** Most models of a diagram: with more of them nobody follows a line. */
const mostNodes = 30;
/** Most steps of one model that are written. */
const mostSteps = 16;
/** Deepest indent: a narrow screen has no room for more. */
const deepest = 4;
const markdown_lineage_order = ['blocked', 'warned', 'excepted', 'clean'];
/** Each model once, and each of its revisions that comes from elsewhere; those that need attention first. */
function ranked(report) {
    const state = standings(report);
    const rank = (model) => markdown_lineage_order.indexOf(state.get(model) ?? 'clean');
    const once = new Map();
    for (const model of report.models) {
        const key = JSON.stringify([model.id, model.derivations.map(({ parent, relation }) => [parent, relation])]);
        const known = once.get(key);
        if (known === undefined || rank(model) < rank(known))
            once.set(key, model);
    }
    return [...once.values()].sort((a, b) => rank(a) - rank(b) || byName(a.id, b.id));
}
/** Ids of what a model stands on, itself included. */
function nodesOf(model) {
    return [model.id, ...steps(model, model.id).map(({ derivation }) => derivation.parent)];
}
/** The models of the diagram: those found wanting, or all where there is none, and as many as there is room for. */
function markdown_lineage_drawn(report, models) {
    const state = standings(report);
    const wanting = models.filter((model) => state.get(model) !== 'clean');
    const nodes = new Set();
    // One revision of a model is drawn: two of them under one name would share their parents.
    const first = new Map((wanting.length > 0 ? wanting : models).toReversed().map((model) => [model.id, model]));
    return [...first.values()].toReversed().filter((model) => {
        const more = nodesOf(model);
        if (more.length < 2 || new Set([...nodes, ...more]).size > mostNodes)
            return false;
        for (const node of more)
            nodes.add(node);
        return true;
    });
}
/** The diagram: every name is a label by allow-list, every other word is ours. */
function diagram(report, models) {
    const deciding = new Set(report.findings
        .filter(({ level, excepted }) => level === 'error' && excepted === undefined)
        .map((one) => one.chain.at(-1)));
    const names = new Map();
    const nodes = [];
    const edges = new Set();
    for (const model of models) {
        const strengths = new Map(model.origins.map((origin) => [origin.id, origin.strength]));
        for (const id of nodesOf(model)) {
            if (names.has(id))
                continue;
            names.set(id, `n${names.size}`);
            const node = model.nodes.find((one) => one.id === id);
            const whence = label(standing(node, strengths.get(id)));
            nodes.push(`  ${names.get(id)}["${label((0,vocabulary/* shortId */.m_)(id))}<br>${whence}"]${deciding.has(id) ? ':::deciding' : ''}`);
        }
        for (const { derivation } of steps(model, model.id)) {
            const { child, parent, relation, evidence } = derivation;
            const maybe = vocabulary/* strengthWords */.fb[(0,vocabulary/* strongest */.yX)(evidence)];
            const line = maybe === '' ? '-->' : '-.->';
            edges.add(`  ${names.get(child)} ${line}|${maybe}${vocabulary/* relationWords */.cO[relation]}| ${names.get(parent)}`);
        }
    }
    return [
        '```mermaid',
        'flowchart LR',
        ...nodes,
        ...edges,
        '  classDef deciding stroke:#d1242f,stroke-width:2px',
        '```',
    ];
}
/** The same as text: who published it, under which licenses, and each step above it, the steps above a parent under it. */
function written(model, models) {
    const strengths = new Map(model.origins.map((origin) => [origin.id, origin.strength]));
    const own = model.nodes.find((node) => node.id === model.id);
    const license = licenseText(model);
    const lines = steps(model, model.id);
    const whence = standing(own ?? model, undefined, vocabulary/* countryName */.GL);
    const publisher = (own ?? model).countries.known ? `publisher's country ${whence}` : whence;
    let text = `${code(nameOf(model, models))}: ${prose(publisher)}; ${license === '?' ? 'license unknown' : code(license)}`;
    let depth = 0;
    for (const step of lines.slice(0, mostSteps)) {
        const { child: _, parent, relation, evidence } = step.derivation;
        const to = Math.min(step.depth, deepest);
        if (to > depth)
            text += '<ul><li>'.repeat(to - depth);
        else
            text += `${'</li></ul>'.repeat(depth - to)}</li><li>`;
        depth = to;
        const node = model.nodes.find((one) => one.id === parent);
        const aside = step.again ? 'see above' : prose(standing(node, strengths.get(parent), vocabulary/* countryName */.GL));
        text += `← ${vocabulary/* strengthWords */.fb[(0,vocabulary/* strongest */.yX)(evidence)]}${vocabulary/* relationWords */.cO[relation]} ${code((0,vocabulary/* shortId */.m_)(parent))} (${aside})`;
    }
    text += '</li></ul>'.repeat(depth);
    return lines.length > mostSteps ? `${text}<br>… and ${lines.length - mostSteps} more steps` : text;
}
/** The lineages of all models, folded away. */
function lineageSection({ report, detail }) {
    const models = ranked(report);
    if (models.length === 0)
        return absent();
    const title = `lineage of ${(0,vocabulary/* counted */.hS)(models.length, 'model')}`;
    const picture = markdown_lineage_drawn(report, models);
    if (!detail.lineage)
        return absent(`the ${title}`);
    const shown = models.slice(0, detail.lines);
    const items = shown.map((model) => `<li>${written(model, models)}</li>`);
    const rest = models.length - shown.length;
    const all = ['<ul>', ...items, ...(rest > 0 ? [`<li>… and ${rest} more</li>`] : []), '</ul>'];
    const left = rest > 0 ? [`the lineage of ${(0,vocabulary/* counted */.hS)(rest, 'more model')}`] : [];
    if (picture.length === 0)
        return { text: folded(title, all), left };
    if (!detail.diagram)
        return { text: folded(title, all), left: [...left, 'the diagram of the lineage'] };
    const partly = picture.length < models.filter((model) => model.derivations.length > 0).length;
    const caption = partly
        ? [`<p>The diagram shows ${(0,vocabulary/* counted */.hS)(picture.length, 'model')}, the list all of them.</p>`, '']
        : [];
    // Blank lines end and begin a block of HTML: only between them is the diagram read as one.
    return { text: folded(title, ['', ...diagram(report, picture), '', ...caption, ...all]), left };
}

;// CONCATENATED MODULE: ./lib/report/markdown-verdict.js
/** The head of a comment: the verdict with its numbers, and the next step. */






/** The sign of each tone. */
const signs = {
    good: '✅',
    attention: '⚠️',
    bad: '❌',
    gap: '❓',
    unjudged: '⚪',
};
/** The first line: the verdict, its numbers, and whether everything was seen. */
function headline(report, resolved) {
    const { tone, word, rest } = verdictWords(report);
    const named = tone === 'bad' || tone === 'attention' || tone === 'good' ? '' : `${word}: `;
    const done = resolved && tone === 'good' ? 'resolved: ' : '';
    const seen = report.complete || report.verdict === 'could-not-judge' ? '' : ', and not everything was seen';
    return `### ${signs[tone]} Model review: ${done}${named}${rest}${seen}`;
}
const mend = 'mend what this change proposes to be judged by before it is merged; the places stand below.';
/** Before the first policy counts: what it will find, and how to begin without being blocked by it. */
function adoptionStep({ proposal }) {
    if (proposal?.problems !== undefined)
        return mend;
    const blocks = proposal?.trial?.shifts?.some(({ after }) => after === 'error') ?? false;
    return blocks
        ? 'merge the policy when you agree with what it would find, listed below. What stands there today need not block anyone: record it once with <code>model-review scan --write-baseline .github/model-baseline.json</code>, and name that file as <code>baseline</code> in the workflow.'
        : 'merge the policy when you agree with it; it finds nothing that blocks.';
}
function markdown_verdict_step(report, resolved, terse) {
    const { tone } = verdictWords(report);
    const hints = new Map(findingsOf(report, 'blocking').map((finding) => [finding.hint, finding]));
    const [only, ...others] = hints.values();
    const warned = findingsOf(report, 'warning').length > 0;
    switch (tone) {
        case 'bad':
            if (only !== undefined && others.length === 0)
                return `${told(only, only.hint)}.`;
            return `${terse ? '' : 'each row below ends with its next step: '}change the model, or have it accepted in the policy by a dated exception.`;
        case 'attention':
            return `nothing is blocked, because the policy is not enforced.${terse ? '' : ' Each row below ends with its next step.'}`;
        case 'good':
            if (report.proposal?.problems !== undefined)
                return mend;
            if (report.proposal?.trial?.differences.some(({ effect }) => effect === 'loosens'))
                return 'nothing for the models; whoever answers for the policy should read below what this change loosens in it.';
            if (resolved) {
                const waived = report.exceptions.some(({ findings }) => findings > 0);
                return `nothing. What was reported here before is gone${waived ? ', or waived by an exception that is listed below' : ''}.`;
            }
            return warned ? 'nothing is blocked; weigh the warnings below.' : 'nothing.';
        case 'gap':
            if (report.verdict === 'no-policy' && !adopts(report))
                return 'see below what could not be read, and write <code>.github/model-policy.yml</code>.';
            return report.policy === undefined && !adopts(report)
                ? 'mend the policy at the places below; until then nothing can be judged.'
                : 'see below what could not be read or known, and run it again.';
        case 'unjudged':
            if (adopts(report))
                return adoptionStep(report);
            return 'to have them judged, write <code>.github/model-policy.yml</code>.';
    }
}
/** What to do next, and, unless every byte counts, the findings in numbers. */
function nextStep(report, resolved, terse) {
    const { word, counts } = verdictWords(report);
    const missing = report.problems.filter((problem) => problem.incomplete).length;
    const gaps = report.complete || missing === 0 ? '' : `; not read or known: ${(0,vocabulary/* counted */.hS)(missing, 'problem')}`;
    const numbers = counts === undefined || terse ? '' : `<br>${word}: ${counts}${gaps}`;
    return `<p><b>What to do:</b> ${markdown_verdict_step(report, resolved, terse)}${numbers}</p>`;
}
/** A policy to begin with, where there is none. */
function firstPolicy(report) {
    if (report.verdict !== 'no-policy' || report.models.length === 0 || adopts(report))
        return '';
    return folded('a policy to begin with', ['', '```yaml', ...example, '```', '']);
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
/** The report as Markdown for GitHub, a comment and a job summary alike: as much of it as fits into a number of bytes, and what was left out. */







/** Bytes of a job summary: GitHub drops a summary over 1 MiB as a whole. */
const summaryBytes = 900 * 1024;
/** Fewer full rows than this are worth less than more terse ones. */
const fewRows = 3;
const encoder = new TextEncoder();
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function compose(report, options, detail) {
    const sheet = { report, detail, repository: options.repository };
    const resolved = options.resolved === true;
    const gaps = gapSection(sheet);
    const first = report.verdict === 'could-not-judge';
    const sections = [
        ...(first ? [gaps] : []),
        blockingSection(sheet),
        markdown_draft_draftSection(sheet),
        proposalSection(sheet),
        warningSection(sheet),
        earlierSection(sheet),
        lineageSection(sheet),
        exceptionSection(sheet),
        baselineSection(sheet),
        statedSection(sheet),
        ...(first ? [] : [gaps]),
        noteSection(sheet),
        dutySection(sheet),
    ];
    const left = sections.flatMap((section) => section.left);
    const named = detail.terse && left.length > 1 ? [...left.slice(0, 1), 'and all else'] : left;
    const where = options.marker === undefined ? 'the JSON report' : 'the job summary and the JSON report';
    return joined([
        headline(report, resolved),
        nextStep(report, resolved, detail.terse),
        ...sections.map((section) => section.text),
        detail.terse ? '' : firstPolicy(report),
        left.length === 0 ? '' : `<p>Left out here, see ${where}: ${named.join(', ')}.</p>`,
        detail.terse ? '' : provenanceSection(sheet, options.judgedBy).text,
        options.marker ?? '',
    ]);
}
/** The largest number up to `most` whose text fits, with that text; more never takes less. */
function fitted(make, most, fits) {
    let best;
    for (let low = 0, high = most; low <= high;) {
        const amount = Math.ceil((low + high) / 2);
        const text = make(amount);
        if (fits(text)) {
            best = { amount, text };
            low = amount + 1;
        }
        else
            high = amount - 1;
    }
    return best;
}
/** The report as Markdown, never longer than `bytes`: details go first, the verdict never. */
function renderMarkdown(report, options) {
    const fits = (text) => encoder.encode(text).length <= options.bytes;
    const [all, ...lesser] = degrees(options.bytes);
    const everything = compose(report, options, all);
    if (fits(everything))
        return everything;
    const poorest = lesser.toReversed();
    const some = fitted((amount) => compose(report, options, poorest[amount] ?? all), poorest.length - 1, fits);
    if (some !== undefined)
        return some.text;
    const least = poorest[0] ?? all;
    const total = Math.max(groupsOf(findingsOf(report, 'blocking')).length, report.problems.length);
    const rows = (terse) => fitted((amount) => compose(report, options, { ...least, terse, rows: amount }), Math.min(total, least.rows), fits);
    const full = rows(false);
    if (full !== undefined && full.amount >= Math.min(fewRows, total))
        return full.text;
    const terse = rows(true);
    const best = terse !== undefined && terse.amount > (full?.amount ?? -1) ? terse : full;
    if (best !== undefined)
        return best.text;
    const resolved = options.resolved === true;
    const [head, next, marker] = [headline(report, resolved), nextStep(report, resolved, true), options.marker ?? ''];
    return [[head, next, marker], [head, marker], [head]].map(joined).find(fits) ?? '';
}
/** Markdown as a file: the job summary, without links. */
const markdown = {
    id: 'markdown',
    title: 'Markdown for GitHub: comment and job summary',
    mediaType: 'text/markdown; charset=utf-8; variant=GFM',
    extension: 'md',
    render: (report, limits) => renderMarkdown(report, { bytes: limits?.bytes ?? summaryBytes }),
};

// EXTERNAL MODULE: ./lib/report/rule-words.js
var rule_words = __nccwpck_require__(4038);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/report/sarif-result.js
/** The results of SARIF: one for each finding and file, with its places, the chain that leads to it, and what waives it. */



/** GitHub takes 1,000 locations of a result, and shows 100. */
const sarif_result_most = { locations: 100, steps: 100 };
/** Levels, the loudest first. */
const sarif_result_loudness = ['error', 'warning', 'note'];
/** The loudest first; within a level as the report has them. */
function resultsOf(report) {
    const steps = new Map(report.models.flatMap(({ derivations }) => derivations.map((one) => [`${one.child}\0${one.parent}`, one])));
    return sarif_result_loudness.flatMap((level) => report.findings
        // That a vendor's terms apply is no alert.
        .filter((finding) => finding.level === level && finding.cause.code !== 'license/hosted')
        .flatMap((finding) => resultsAt(finding, report, steps)));
}
function resultsAt(finding, report, steps) {
    const { rule, level, model, subject, message, hint, references, rulePlace, introduced, excepted } = finding;
    const files = new Map();
    for (const reference of references) {
        const beside = files.get(reference.location.path);
        if (beside === undefined)
            files.set(reference.location.path, [reference]);
        else
            beside.push(reference);
    }
    const about = model === undefined ? '' : `${(0,vocabulary/* shortId */.m_)(model)}: `;
    const known = model === undefined ? {} : knownOf(report, model, finding.chain);
    const result = (path, place, further, flow) => ({
        ruleId: rule,
        level,
        message: { text: sarif_result_plain(`${about}${message}\nNext step: ${hint}`) },
        locations: [place],
        ...(further.length > 0 && { relatedLocations: further }),
        ...(flow.length > 1 && { codeFlows: [{ threadFlows: [{ locations: flow }] }] }),
        partialFingerprints: {
            // Neither the line nor the other files of the finding: an alert follows its model through a file.
            'modelReview/v1': (0,external_node_crypto_.createHash)('sha256')
                .update([rule, model ?? '', subject, path].join('\0'))
                .digest('hex'),
        },
        baselineState: introduced ? 'new' : 'unchanged',
        ...(excepted !== undefined && { suppressions: [suppression(excepted, report)] }),
        properties: {
            subject,
            ...(model !== undefined && { model, ...known }),
            ...(rulePlace && { policy: rulePlace }),
        },
    });
    if (files.size === 0) {
        return rulePlace === undefined ? [] : [result(rulePlace.path, placeOf({ ...rulePlace }), [], [])];
    }
    return [...files].map(([path, [first, ...others]]) => {
        const { location, via = [] } = first;
        const hops = via.map((hop) => ({ hop, said: 'the value travels through here' }));
        const again = others.map((other) => ({ hop: other.location, said: 'named here as well' }));
        const further = [...hops, ...again]
            .slice(0, sarif_result_most.locations)
            .map(({ hop, said }, id) => ({ id, ...placeOf(hop), message: { text: said } }));
        return result(path, placeOf(location), further, flowOf(finding, location, steps));
    });
}
/** The chain from the model to the node that decided, as steps at the place that names the model. */
function flowOf({ chain }, at, steps) {
    return chain.slice(0, sarif_result_most.steps).map((id, index) => {
        const step = steps.get(`${chain[index - 1]}\0${id}`);
        const said = step === undefined ? (0,vocabulary/* shortId */.m_)(id) : `${vocabulary/* relationWords */.cO[step.relation]} ${(0,vocabulary/* shortId */.m_)(id)} (${(0,vocabulary/* strongest */.yX)(step.evidence)})`;
        return {
            location: {
                ...placeOf(at),
                logicalLocations: [{ fullyQualifiedName: id, kind: 'module' }],
                message: { text: sarif_result_plain(index === 0 ? `names ${(0,vocabulary/* shortId */.m_)(id)}` : said) },
            },
        };
    });
}
/** The label of a model, what binds it, what is still to be done, in words, and the commits at which its chain was read. */
function knownOf({ models, obligations }, id, chain) {
    const model = models.find((one) => one.id === id);
    const commits = (model?.nodes ?? []).flatMap((node) => node.sha === undefined || !(node.id === id || chain.includes(node.id)) ? [] : [[node.id, node.sha]]);
    const said = (claim) => claim.known ? claim.value : `unknown: ${vocabulary/* unknownWords */.ky[claim.reason]}`;
    const due = obligations.filter((one) => one.model === id);
    return {
        ...(model && { license: said(model.license), bindingLicenses: said(model.effectiveLicense) }),
        ...(commits.length > 0 && { commits: Object.fromEntries(commits) }),
        ...(due.length > 0 && {
            obligations: [...new Set(due.map(({ license, clause }) => `${license}: ${clause.replaceAll('_', ' ')}`))],
        }),
    };
}
function suppression(id, { exceptions, baseline }) {
    if (isRecorded({ excepted: id }))
        return {
            kind: 'external',
            status: 'accepted',
            justification: `recorded in the baseline ${baseline?.path ?? ''}`.trim(),
        };
    const used = exceptions.find((exception) => exception.id === id);
    const justification = used && `${used.reason} (exception ${id} of ${used.owner}, until ${used.expires})`;
    return { kind: 'external', status: 'accepted', justification: justification ?? `exception ${id}` };
}
/** A place as SARIF has it. */
function placeOf(at) {
    const { path, line, endLine, column, endColumn } = at;
    return {
        physicalLocation: {
            artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
            ...(line !== undefined && {
                region: {
                    startLine: line,
                    ...(column !== undefined && { startColumn: column }),
                    ...(endLine !== undefined && { endLine }),
                    ...(endColumn !== undefined && { endColumn }),
                },
            }),
        },
    };
}
/** Text in which nothing is a link: brackets would begin one (SARIF 3.11.6). */
function sarif_result_plain(text) {
    return text.replace(/[\\[\]]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/report/sarif.js




/** GitHub takes 25,000 results of a run, and 10 MB packed. */
const sarif_most = { results: 25_000, bytes: 100 << 20 };
/** Of a score between 0 and 10: code scanning shows 7 and more as high, 4 and more as medium, the rest as low. */
const severity = { error: '8.0', warning: '5.0', note: '2.0' };
/** Writes SARIF. */
const sarif = {
    id: 'sarif',
    title: 'SARIF 2.1.0',
    mediaType: 'application/sarif+json',
    extension: 'sarif',
    render: (report, limits) => renderSarif(report, limits?.bytes),
};
/** The document, no longer than `bytes`; what finds no room is counted in a notification, the quietest first. */
function renderSarif(report, bytes = sarif_most.bytes) {
    const safe = printable_printableData(report);
    const all = resultsOf(safe);
    let room = Math.min(all.length, sarif_most.results);
    for (;;) {
        const text = `${JSON.stringify(logOf(safe, all.slice(0, room), all.length - room), undefined, 1)}\n`;
        if (room === 0 || Buffer.byteLength(text) <= bytes)
            return text;
        room = Math.floor(room * Math.min(0.9, bytes / Buffer.byteLength(text)));
    }
}
function logOf(report, results, left) {
    const { tool, policy, complete, exit, asOf, catalog, verdict } = report;
    const rules = Object.keys(rule_words/* ruleWords */.m).filter((rule) => results.some(({ ruleId }) => ruleId === rule));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        semanticVersion: tool.version,
                        rules: rules.map((rule) => descriptor(rule, results)),
                    },
                },
                invocations: [
                    {
                        // Whoever uploads results of a run that did not see everything closes alerts that still hold.
                        executionSuccessful: complete && left === 0 && verdict !== 'could-not-judge',
                        exitCode: exit.code,
                        exitCodeDescription: exit.meaning,
                        toolExecutionNotifications: [...report.problems.map(notification), ...(left > 0 ? [leftOut(left)] : [])],
                    },
                ],
                automationDetails: { id: `${tool.name}/` },
                columnKind: 'utf16CodeUnits',
                results: results.map((result) => ({ ...result, ruleIndex: rules.indexOf(result.ruleId) })),
                properties: { asOf, catalog: catalog.date, complete, verdict, ...(policy && { policy }) },
            },
        ],
    };
}
function descriptor(rule, results) {
    const { name, title, asks, why, fix } = rule_words/* ruleWords */.m[rule];
    // The policy decides how much a violation weighs, so the rule weighs as much as the loudest of its results.
    const loudest = sarif_result_loudness.find((level) => results.some(({ ruleId, level: own }) => ruleId === rule && own === level));
    return {
        id: rule,
        name,
        shortDescription: { text: title },
        fullDescription: { text: `${asks} ${why}` },
        help: {
            text: `${asks}\n\n${why}\n\n${fix}`,
            markdown: `**What it asks.** ${asks}\n\n**Why.** ${why}\n\n**What to do.** ${fix}`,
        },
        defaultConfiguration: { level: loudest ?? 'note' },
        properties: {
            tags: ['security', 'supply-chain', 'ai-model', rule],
            precision: 'high',
            'security-severity': severity[loudest ?? 'note'],
        },
    };
}
function notification({ code, message, detail, hint, incomplete, path, line }) {
    const said = detail === undefined ? message : `${message}: ${detail}`;
    return {
        descriptor: { id: code },
        level: incomplete ? 'error' : 'warning',
        message: { text: sarif_result_plain(`${said}. Next step: ${hint}`) },
        ...(path !== undefined && { locations: [placeOf({ path, ...(line !== undefined && { line }) })] }),
    };
}
function leftOut(count) {
    const text = `${(0,vocabulary/* counted */.hS)(count, 'result')} found no room in this file; the JSON report has them all`;
    return { descriptor: { id: 'results-left-out' }, level: 'error', message: { text } };
}

;// CONCATENATED MODULE: ./lib/report/documents.js
/** The documents that a report can be written as, by the name of their format. */



const json = {
    id: 'json',
    title: 'The whole report as JSON',
    mediaType: 'application/json',
    extension: 'json',
    render: jsonText,
};
/** Every document. */
const documents = { json, markdown: markdown, sarif: sarif };

// EXTERNAL MODULE: ./lib/report/obligation-words.js
var obligation_words = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./lib/report/evidence.js
/** The evidence for one decision: the facts with their sources, the policy by its digest, the verdict, and the versions that judged. */

/** The evidence for the first model of a report, as asked for one path. */
function toEvidence(report, asked, path) {
    const [model] = report.models;
    if (model === undefined)
        return undefined;
    const { tool, catalog, asOf, policy, verdict, complete, findings, exceptions, obligations, problems } = report;
    return {
        schemaVersion: 1,
        tool,
        catalog,
        asOf,
        asked,
        path,
        ...(policy && { policy }),
        verdict,
        complete,
        findings,
        exceptions,
        model,
        obligations,
        problems,
        disclaimer: obligation_words/* notLegalAdvice */.Dq,
    };
}

;// CONCATENATED MODULE: ./lib/report/evidence-markdown.js



const verdictNames = {
    pass: 'pass',
    violated: 'violated: the policy does not admit it there',
    'could-not-judge': 'could not judge',
    'no-policy': 'no policy, so nothing was judged',
};
/** Most rows of one table. */
const mostRows = 200;
/** The evidence as Markdown, in the order: decision, findings, chain, facts, duties. */
function markdownEvidence(file) {
    const { tool, catalog, asOf, asked, path, policy, verdict, complete, findings, model, obligations, disclaimer } = file;
    const decision = [
        `- verdict: ${prose(verdictNames[verdict])}${complete ? '' : prose(', not everything could be looked at')}`,
        `- asked: ${code(asked)} at ${code(path)}, understood as ${code(model.id)}`,
        `- policy: ${policy === undefined ? 'none' : `${code(policy.path)}, SHA-256 ${code(policy.digest)}`}`,
        `- judged as of ${prose(asOf)} by ${prose(`${tool.name} ${tool.version}`)} with the catalog of ${prose(catalog.date)}`,
    ];
    const rows = findings
        .slice(0, mostRows)
        .map(({ level, rule, subject, message, excepted, rulePlace }) => row([
        prose(excepted === undefined ? level : `${level}, excepted by ${excepted}`),
        prose(rule),
        code(subject),
        prose(message),
        rulePlace === undefined ? '' : code(`${rulePlace.path}:${rulePlace.line}`),
    ]));
    return `${[
        `# Evidence for ${code((0,vocabulary/* shortId */.m_)(model.id))}`,
        decision.join('\n'),
        '## Findings',
        rows.length === 0 ? 'none' : evidence_markdown_table(['level', 'rule', 'subject', 'what', 'policy'], rows),
        '## Chain',
        chain(model),
        '## Facts and their sources',
        evidence_markdown_table(['model', 'fact', 'value', 'source', 'strength', 'date'], facts(model)),
        '## Duties',
        duties(obligations),
        prose(disclaimer),
    ].join('\n\n')}\n`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function evidence_markdown_table(head, rows) {
    return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}
function chain({ derivations, id, effectiveLicense, license }) {
    const steps = derivations
        .slice(0, mostRows)
        .map(({ child, parent, relation }) => `- ${code((0,vocabulary/* shortId */.m_)(child))}: ${prose(relation === 'component' ? 'contains' : vocabulary/* relationWords */.cO[relation])} ${code((0,vocabulary/* shortId */.m_)(parent))}`);
    const value = (claim) => (claim.known ? code(claim.value) : prose(vocabulary/* unknownWords */.ky[claim.reason]));
    return [
        ...(steps.length === 0 ? [`- ${code((0,vocabulary/* shortId */.m_)(id))}: no parent is known`] : steps),
        `- label: ${value(license)}; what binds: ${value(effectiveLicense)}`,
    ].join('\n');
}
function facts({ nodes, derivations }) {
    const claims = nodes.flatMap(({ id, publisher, countries, license }) => [
        ...claimRows(id, 'publisher', publisher, ({ name }) => name),
        ...claimRows(id, 'country', countries, (codes) => (0,vocabulary/* listed */.KE)(codes.map(vocabulary/* countryName */.GL))),
        ...claimRows(id, 'license', license, (one) => one),
    ]);
    const steps = derivations.flatMap(({ child, parent, relation, evidence }) => evidence.map((one) => sourceRow(child, relation, (0,vocabulary/* shortId */.m_)(parent), one)));
    return [...claims, ...steps].slice(0, mostRows);
}
function claimRows(id, fact, claim, written) {
    if (!claim.known)
        return [row([code((0,vocabulary/* shortId */.m_)(id)), prose(fact), prose(vocabulary/* unknownWords */.ky[claim.reason]), '', '', ''])];
    return claim.evidence.map((one) => sourceRow(id, fact, written(claim.value), one));
}
function sourceRow(id, fact, value, { source, locator, strength, date }) {
    return row([
        code((0,vocabulary/* shortId */.m_)(id)),
        prose(fact),
        prose(value),
        `${prose(source)} ${code(locator)}`,
        prose(strength),
        prose(date ?? ''),
    ]);
}
function duties(obligations) {
    if (obligations.length === 0)
        return 'none that are known';
    const rows = obligations
        .slice(0, mostRows)
        .map((one) => row([
        code(one.license),
        prose((0,obligation_words/* askedWords */.U1)(one)),
        prose((0,obligation_words/* sectionWords */.zj)(one)),
        prose((0,obligation_words/* dueWords */.k_)(one)),
        one.source === undefined ? '' : code(one.source),
    ]));
    return evidence_markdown_table(['license', 'asks for', 'where', 'when', 'text'], rows);
}

;// CONCATENATED MODULE: ./lib/report/problem-words.js
/** Problems with their words: the table of `problem.ts` applied, each problem once, in a defined order. */


function key(problem) {
    return JSON.stringify([problem.code, problem.path, problem.line, problem.column, problem.detail]);
}
function problem_words_order(a, b) {
    return (byCode(a.path ?? '', b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        byCode(key(a), key(b)));
}
/** The problems with message and hint, without repetitions, sorted by path, line, column and code. */
function withWords(problems) {
    const unique = new Map(problems.map((problem) => [key(problem), problem]));
    return [...unique.values()].sort(problem_words_order).map(({ code, path, line, column, detail }) => ({
        code,
        ...problem/* wordings */.M3[code],
        ...(path === undefined ? {} : { path }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(detail === undefined ? {} : { detail }),
    }));
}

;// CONCATENATED MODULE: ./lib/report/catalog-age.js
/**
 * Days after which the catalog counts as old: large families renew themselves about every quarter, so that after a quarter
 * a new model is more likely to be missing than to be known.
 */
const catalogDays = 90;
/** The problem of a catalog that is older than `catalogDays` on the day of judging (both ISO dates). */
function catalogProblems(date, asOf) {
    const days = Math.floor((Date.parse(asOf) - Date.parse(date)) / 86_400_000);
    return days > catalogDays ? [{ code: 'catalog-old', detail: `${days} days, compiled on ${date}` }] : [];
}

;// CONCATENATED MODULE: ./lib/report/drift-reason.js
/** Why a label does not go with an ancestor's license, in words, where no single clause tells it. */
const drift_reason_reasons = {
    'no-label': 'without a label nobody is allowed anything, so the license of the ancestor has to be asked',
    'commerce-opened': 'the ancestor keeps commercial use to itself, and the label opens it',
    'owner-terms-dropped': 'terms that the owner of the ancestor attached are missing from the label',
    'llama-terms-dropped': "Meta's terms go along with whatever is made from its models, and the label leaves them out",
    'gemma-terms-dropped': "Google's terms reach what is made from the model and what learned from its outputs",
    'use-limits-dropped': 'every later label has to repeat the uses that the ancestor forbids',
    'copyleft-dropped': 'the ancestor asks for its own terms again, and the label loosens them',
    'share-alike-dropped': 'the ancestor is to be shared under the same terms only',
    'share-alike-narrowed': 'the ancestor is to be shared under the same terms, and the label adds a limit',
    'no-derivatives': 'nothing made from the ancestor may be handed on',
    'excluding-terms': 'neither license admits the terms of the other',
    'stricter-label': 'a stricter label is allowed; what was taken over stays as free as it was',
    'named-elsewhere': 'right only where the name of the license and a notice still point to that of the ancestor',
    'new-parts-only': 'the label can cover what is new alone; the notices of the old parts have to stay',
    'notice-kept': 'allowed as long as the notice of the ancestor stays',
    'other-version': 'the label belongs to another version, whose terms differ',
    'similar-text': 'the limits are alike and the words are not: compare the texts',
    'name-to-read': 'the ancestor only says "other": read its license name or link first',
    'service-terms': 'a service has terms and no license: ask whether its outputs may train a model',
};
/** The reason in words; two categories are told as such. */
function driftReasonWords(reason) {
    const [ancestor, declared] = reason.split(' -> ');
    if (declared !== undefined)
        return `${ancestor} terms became ${declared} ones`;
    return drift_reason_reasons[reason] ?? reason;
}

;// CONCATENATED MODULE: ./lib/report/identity-words.js

const likeness = {
    known: 'a documented imitation',
    confusable: 'it looks the same to the eye',
    near: 'one letter or the order of its parts apart',
};
/** A publisher that may be taken for another one. */
function lookAlikeWords({ owner, target, how }, subject) {
    return {
        message: `its publisher "${owner}" is not "${target}", but reads like it (${likeness[how]}); that is no proof of anything`,
        hint: `if "${target}" is meant, write that; if not, add a dated exception for "${subject}"`,
    };
}
/** A name whose model was taken away. */
function identity_words_goneWords({ fate, since, mirror, account, answers }) {
    const when = since === undefined ? '' : ` (${since})`;
    const what = fate === 'deleted' ? 'it was deleted from the Hub' : 'its vendor took it back from the Hub';
    const risk = account ? ', with its account: whoever registers that name decides what is loaded' : '';
    const again = answers ? '; something answers under the name again, and nobody vouches that it is the same' : '';
    return {
        message: `${what}${when}${risk}${again}`,
        hint: mirror === undefined
            ? 'load a copy of your own, or another model'
            : `load a copy of your own, or compare and pin the copy that many use, ${(0,vocabulary/* shortId */.m_)(mirror)}`,
    };
}
/** A model that is written by a name that it no longer has. */
function renamedWords({ node, from }) {
    return {
        message: `"${from}" is its former name; it leads to ${(0,vocabulary/* shortId */.m_)(node)} only until somebody registers it anew`,
        hint: `write "${(0,vocabulary/* shortId */.m_)(node)}"`,
    };
}
/** A name to which nothing answers. */
function missingNameWords({ reason }) {
    return {
        message: `nothing answers to this name: ${vocabulary/* unknownWords */.ky[reason]}`,
        hint: 'correct the name, or set HF_TOKEN to a token that may read it',
    };
}

;// CONCATENATED MODULE: ./lib/report/pinning-words.js

const pinning_words_order = ['any', 'dated', 'digest', 'commit'];
const asked = {
    any: 'something that does not move',
    dated: 'a date',
    digest: 'a digest',
    commit: 'a commit',
};
/** What is written now, and what can happen because of it. */
function held({ pinned, value = '', best }) {
    switch (pinned) {
        case 'nothing':
            return best === 'dated'
                ? 'its name carries no date and no version, so the vendor may serve another model under it'
                : 'no revision is written, so it is whatever its publisher puts there';
        case 'name':
            return best === 'dated'
                ? `"${value}" follows the newest model of the vendor`
                : `"${value}" is a ${best === 'commit' ? 'branch or tag' : 'tag'}, which its publisher can move`;
        case 'short-commit':
            return `"${value}" may be the beginning of a commit, but only all 40 digits name one for good`;
        case 'any':
            return `it is held by the version "${value}"`;
        default:
            return `it is held by ${asked[pinned]}`;
    }
}
function how({ node, require, best, sha }) {
    if (pinning_words_order.indexOf(best) < pinning_words_order.indexOf(require))
        return `take the weights from where they can be pinned so, or set "require: ${best}" for this path in a scope of the policy`;
    if (best === 'dated')
        return 'use the name with a date that the vendor offers, as gpt-4o-2024-08-06 is for gpt-4o';
    if (best === 'digest')
        return node.startsWith('ollama:')
            ? 'take the same weights from the Hub at a commit: the library of Ollama has tags only'
            : `write the digest behind the name, ${(0,vocabulary/* shortId */.m_)(node).replace(/^docker:|:[^:/]*$/g, '')}@sha256:…`;
    const where = 'revision="…" in Python, --revision in a command, @… behind a name';
    return sha === undefined
        ? `write all 40 digits of a commit of its repository (${where})`
        : `write the commit that was reviewed, for example ${sha}, which the Hub has now (${where})`;
}
/** A model that is held by less than the policy asks for. */
function looseWords(cause) {
    const lacking = pinning_words_order.indexOf(cause.best) < pinning_words_order.indexOf(cause.require) ? ', which there is not in this registry' : '';
    return { message: `${held(cause)}; the policy requires ${asked[cause.require]}${lacking}`, hint: how(cause) };
}
/** A commit that the repository does not have. */
function missingWords({ value }) {
    return {
        message: `its repository has no revision "${value}": it never had, or its history was replaced`,
        hint: 'find out where the commit went, then review and pin one that is there',
    };
}
/** A pin of which nothing can be said. */
function unknownPinWords({ reason }) {
    switch (reason) {
        case 'local-path':
            return {
                message: 'it is read from a local path, and nothing says which weights lie there',
                hint: 'keep the file in the repository with Git LFS, or load it from where it can be pinned',
            };
        case 'ambiguous':
            return {
                message: 'which weights this name stands for is decided elsewhere',
                hint: 'write the full name of the repository with a commit',
            };
        default:
            return {
                message: `whether its revision exists could not be checked: ${vocabulary/* unknownWords */.ky[reason]}`,
                hint: 'run it again',
            };
    }
}

;// CONCATENATED MODULE: ./lib/report/wording.js
/** All sentences about findings, keyed by the code of their cause: what was found, why it counts, and what to do next. */






function quote(text) {
    return `"${text}"`;
}
/** The start of a sentence: in which role somebody stands behind the model. */
function wording_standing({ role, node }, model) {
    if (role === 'publisher')
        return 'the ';
    return node === model ? 'its weights are its own, and the ' : `${vocabulary/* roleWords */.ww[role]} ${(0,vocabulary/* shortId */.m_)(node)}, and the `;
}
function countries(cause) {
    const names = (0,vocabulary/* listed */.KE)(cause.countries.map(vocabulary/* countryName */.GL));
    const verb = cause.countries.length > 1 ? 'countries are' : 'country is';
    const whose = cause.role === 'host' ? "operator's" : "publisher's";
    return `${whose} ${verb} ${names}, ${cause.strength}`;
}
function placed(cause, model) {
    if (cause.role === 'location') {
        return `it is served from ${(0,vocabulary/* listed */.KE)(cause.countries.map(vocabulary/* countryName */.GL))}, ${cause.strength}`;
    }
    return `${wording_standing(cause, model)}${countries(cause)}`;
}
const instead = {
    publisher: 'use a model of another publisher',
    root: 'use a model whose weights come from elsewhere',
    ancestor: 'use a model that was derived by another way',
    component: 'use a model without this part',
    teacher: 'use a model with another teacher',
    host: 'call it through another host',
    location: 'choose a region that the policy admits',
};
function except(subject) {
    return `or add a dated exception for ${quote(subject)}`;
}
/** `its license "x"`, or the license of a node above that binds it. */
function bound({ license, node }, model) {
    return node === model
        ? `its license is ${quote(license)}`
        : `it is bound by the license of ${(0,vocabulary/* shortId */.m_)(node)}, ${quote(license)}`;
}
function another(role, subject) {
    return `${instead[role]}, ${except(subject)}`;
}
const driftWords = {
    drift: 'the label drops terms that still bind',
    conflict: 'the two contradict each other',
    review: 'a person has to compare them',
    tightening: 'the label is stricter',
    unknown: 'whether they agree is unknown',
};
function ancestry({ relation, ancestor }) {
    return relation === 'component'
        ? `it contains ${(0,vocabulary/* shortId */.m_)(ancestor)}`
        : `is ${vocabulary/* relationWords */.cO[relation]} ${(0,vocabulary/* shortId */.m_)(ancestor)}`;
}
const faults = {
    future: ({ detail }) => `granted on ${detail}, which is in the future`,
    'too-long': ({ detail, layer = '' }) => `it holds for more than the ${detail} days that ${layer} allows`,
    lacking: ({ detail, layer = '' }) => `it does not state ${quote(detail)}, which ${layer} requires`,
    'not-delegated': ({ detail, layer = '' }) => `${layer} judges this as well and leaves no exceptions of the rule ${detail} to layers below`,
};
function lostWords(clause, section) {
    return section === undefined ? (0,condition/* clauseName */.lH)(clause) : `${(0,condition/* clauseName */.lH)(clause)} (section ${section})`;
}
/** The only table from cause to words; every reporter says these. */
const wording_sentences = {
    'origin/denied-country': (cause, { subject, model }) => ({
        message: `${placed(cause, model)}; the policy denies that for the role ${cause.role}`,
        hint: another(cause.role, subject),
    }),
    'origin/denied-publisher': (cause, { subject, model }) => ({
        message: `${wording_standing(cause, model)}publisher is ${quote(cause.publisher)}, ${cause.strength}; the policy denies that publisher for the role ${cause.role}`,
        hint: another(cause.role, subject),
    }),
    'origin/not-allowed': (cause, { subject, model }) => ({
        message: `${cause.countries.length > 0 ? placed(cause, model) : `${wording_standing(cause, model)}publisher is ${quote(cause.publisher ?? 'unknown')}, ${cause.strength}`}; that is not on the policy's allow list for the role ${cause.role}`,
        hint: another(cause.role, subject),
    }),
    'origin/unknown': unknownOriginWords,
    'origin/resemblance': (cause) => ({
        message: `it resembles ${(0,vocabulary/* shortId */.m_)(cause.node)}, whose ${countries(cause)}; resemblance is no proof, and the policy does not count it`,
        hint: 'ask the publisher if it matters to you; nothing else follows from this',
    }),
    'license/denied': (cause, { model }) => ({
        message: `${bound(cause, model)}, which the policy denies`,
        hint: 'use a model under a license that the policy admits',
    }),
    'license/not-allowed': (cause, { model }) => ({
        message: `${bound(cause, model)}, which the policy does not admit`,
        hint: `use a model under an admitted license, or have ${quote(cause.license)} added to license.allow`,
    }),
    'license/unknown': unknownLicenseWords,
    'license/condition': (cause, { model }) => (0,condition/* conditionWords */.ri)(cause, model),
    'license/condition-review': (cause, { model }) => (0,condition/* conditionWords */.ri)(cause, model),
    'license/condition-unknown': (cause, { model }) => (0,condition/* openConditionWords */.b_)(cause, model),
    'license/drift': (cause) => {
        const label = cause.declared === undefined ? 'it declares no license' : `it declares ${quote(cause.declared)}`;
        // What is lost says it in our own words; only a verdict without a lost clause needs the catalog's.
        const named = cause.lost.map((clause) => lostWords(clause, cause.sections?.[clause]));
        const text = cause.source === undefined ? '' : ` of ${cause.source}`;
        const why = named.length > 0 ? `; not passed on: ${(0,vocabulary/* listed */.KE)(named)}${text}` : `: ${driftReasonWords(cause.reason)}`;
        return {
            message: `${label}, but ${ancestry(cause)} under ${quote(cause.inherited)}; ${driftWords[cause.verdict]}${why}`,
            hint: `keep to ${quote(cause.inherited)} as well, or ask its publisher to correct the label`,
        };
    },
    'license/obligation': (cause, { model }) => ({
        message: `${bound(cause, model)}, which asks for ${(0,condition/* clauseName */.lH)(cause.clause)}; no sign of it is seen in the notice files`,
        hint: 'see model-review obligations for the lines of a notice, or note where it is met',
    }),
    'license/hosted': () => ({
        message: 'it is a closed model behind an API, with terms of service and no license: the license rule was not applied',
        hint: 'read the terms of the vendor',
    }),
    'pinning/loose': looseWords,
    'pinning/missing': missingWords,
    'pinning/unknown': unknownPinWords,
    'identity/look-alike': (cause, { subject }) => lookAlikeWords(cause, subject),
    'identity/gone': identity_words_goneWords,
    'identity/renamed': renamedWords,
    'identity/missing': missingNameWords,
    'identity/nameless': (cause) => ({
        message: `${quote(cause.text)} names no model that can be looked up`,
        hint: 'write the full name: owner/name of the Hub, or registry:name',
    }),
    'identity/dynamic': (cause) => ({
        message: `the name ${quote(cause.text)} is put together at run time, so no model can be judged`,
        hint: 'write the possible ids as literals, or set a default',
    }),
    'exception/expired': (cause) => ({
        message: `the exception ${quote(cause.exception)} ended on ${cause.expires}`,
        hint: 'review it again and set a new date, or remove it',
    }),
    'exception/lapsed': (cause) => ({
        message: `the exception ${quote(cause.exception)} no longer holds: it accepted ${(0,vocabulary/* listed */.KE)(cause.accepted)}, and now there is ${(0,vocabulary/* listed */.KE)(cause.found)}`,
        hint: 'review what changed, then accept it by name or remove the exception',
    }),
    'exception/unverified': (cause) => ({
        message: `the exception ${quote(cause.exception)} cannot be checked: ${vocabulary/* unknownWords */.ky[cause.reason]}`,
        hint: 'find out what is missing; until then the finding stands',
    }),
    'exception/invalid': (cause) => ({
        message: `the exception ${quote(cause.exception)} ${cause.fault === 'not-delegated' ? 'has no effect here' : 'is not valid'}: ${faults[cause.fault](cause)}`,
        hint: cause.fault === 'not-delegated'
            ? 'have it granted in that policy, or have delegate.exceptions added there'
            : 'correct it in the policy; until then it waives nothing',
    }),
    'exception/unused': (cause) => ({
        message: `the exception ${quote(cause.exception)} waives nothing here`,
        hint: 'remove it',
    }),
};
/** What was found and what to do next. */
function words(cause, about) {
    // The table is keyed by the code, which TypeScript cannot follow through an index.
    return wording_sentences[cause.code](cause, about);
}

;// CONCATENATED MODULE: ./lib/report/report.js





function byPlace(a, b) {
    return (byCode(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        byCode(a.text, b.text));
}
function byFinding(a, b) {
    const [first, second] = [a.references[0], b.references[0]];
    if (first === undefined || second === undefined) {
        // Findings about the policy itself stand after those about places.
        if (first !== second)
            return first === undefined ? 1 : -1;
        return byCode(a.rule, b.rule) || byCode(a.subject, b.subject);
    }
    return byPlace(first, second) || byCode(a.rule, b.rule) || byCode(a.subject, b.subject) || byCode(a.level, b.level);
}
/** A finding with its words. */
function worded(finding) {
    const { rule, level, subject, chain, introduced, fingerprint, references, cause } = finding;
    return {
        rule,
        level,
        ...(finding.model === undefined ? {} : { model: finding.model }),
        subject,
        ...words(cause, { subject, level, ...(finding.model === undefined ? {} : { model: finding.model }) }),
        cause,
        chain,
        references,
        introduced,
        ...(finding.excepted === undefined ? {} : { excepted: finding.excepted }),
        ...(finding.rulePlace === undefined ? {} : { rulePlace: finding.rulePlace }),
        fingerprint,
    };
}
/** A verdict of the policy has weighed what is missing; without a policy nobody has. */
function exitOf(verdict, seen) {
    if (verdict === 'violated')
        return { code: 1, meaning: 'policy violated' };
    if (verdict === 'could-not-judge' || (verdict === 'no-policy' && !seen)) {
        return { code: 2, meaning: 'could not judge or incomplete' };
    }
    return { code: 0, meaning: 'pass' };
}
/** Models with their lineages as documents hold them, sorted by id; also what `--stage resolve` prints. */
function toResolvedModels(lineages) {
    return [...lineages]
        .sort((a, b) => byCode(a.model.id, b.model.id) || byCode(a.model.revision.value ?? '', b.model.revision.value ?? ''))
        .map((lineage) => ({
        ...lineage.model,
        references: [...lineage.model.references].sort(byPlace),
        ...lineageFacts(lineage),
    }));
}
/** What is proposed, with the words of its problems. */
function proposed({ edited, trial }) {
    if (trial === undefined)
        return { edited };
    return trial.ok ? { edited, trial: trial.value } : { edited, problems: withWords(trial.problems) };
}
/** The whole answer as one document. */
function toReport(answer) {
    const { coverage, evaluation } = answer;
    const problems = withWords([
        ...answer.problems,
        ...catalogProblems(answer.catalog.date, answer.asOf),
        ...coverage.problems,
        ...answer.lineages.flatMap((lineage) => lineage.problems),
        ...evaluation.problems,
    ]);
    const complete = evaluation.complete && !problems.some((problem) => problem.incomplete);
    const findings = evaluation.findings
        .map((finding) => ({ ...finding, references: [...finding.references].sort(byPlace) }))
        .sort(byFinding);
    const models = toResolvedModels(answer.lineages);
    const stated = statedFacts(models);
    return {
        schemaVersion: 1,
        tool: answer.tool,
        asOf: answer.asOf,
        root: answer.root,
        verdict: evaluation.verdict,
        exit: exitOf(evaluation.verdict, complete || answer.tolerant === true),
        complete,
        ...(evaluation.policy === undefined ? {} : { policy: evaluation.policy }),
        ...(answer.proposal === undefined ? {} : { proposal: proposed(answer.proposal) }),
        catalog: { date: answer.catalog.date, version: answer.catalog.version },
        ...(answer.change === undefined ? {} : { change: answer.change }),
        coverage: { listed: coverage.listed, read: coverage.read, bytes: coverage.bytes, skipped: coverage.skipped },
        ...(answer.setAside && answer.setAside.length > 0 && { setAside: answer.setAside }),
        models,
        unidentified: [...answer.unidentified].sort(byPlace),
        findings: findings.map(worded),
        exceptions: [...evaluation.exceptions].sort((a, b) => byCode(a.id, b.id)),
        ...(evaluation.baseline === undefined ? {} : { baseline: evaluation.baseline }),
        ...(evaluation.owners === undefined ? {} : { owners: evaluation.owners }),
        ...(evaluation.exceptionRequests?.length && { exceptionRequests: evaluation.exceptionRequests }),
        ...(evaluation.unwaivable?.length && { unwaivable: evaluation.unwaivable }),
        obligations: evaluation.obligations,
        ...(stated.length > 0 && { stated }),
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/report/explanation.js



/** The answer to one id: its lineage with what its licenses come to, or the problems that kept us from having one. */
function toExplanation(asked, found, licenses) {
    if (!('nodes' in found))
        return { schemaVersion: 1, asked, id: null, ...noFacts, problems: withWords(found) };
    return {
        schemaVersion: 1,
        asked,
        id: found.model.id,
        ...lineageFacts(found),
        ...(licenses && {
            drift: licenses.findings.filter(({ cause }) => cause.code === 'license/drift').map(worded),
            obligations: licenses.obligations,
        }),
        problems: withWords(found.problems),
    };
}

;// CONCATENATED MODULE: ./lib/report/inventory.js
/** How the reports of many repositories become one Inventory: what became of each, who uses which model, nothing judged anew. */



/** Most problems of one repository that are kept; all are counted. */
const inventory_mostProblems = 5;
const worst = ['blocked', 'warned', 'excepted', 'clean'];
/** Makes of each report what an inventory keeps: without lineages, and equal facts once, so that thousands of them fit. */
function openShares() {
    const known = new Map();
    return (report) => shareOf(report, (facts) => {
        const kind = `${facts.id} ${facts.complete} ${essence(facts)}`;
        const same = known.get(kind);
        if (same === undefined)
            known.set(kind, facts);
        return same ?? facts;
    });
}
function shareOf(report, once) {
    const state = standings(report);
    const count = (level) => report.findings.filter((one) => one.level === level && one.excepted === undefined).length;
    const missing = report.problems.filter(({ incomplete }) => incomplete);
    const models = new Map();
    for (const model of report.models) {
        const known = models.get(model.id);
        const standing = state.get(model) ?? 'clean';
        models.set(model.id, {
            facts: known?.facts.complete === false || known === undefined ? once(factsOf(model)) : known.facts,
            references: (known?.references ?? 0) + model.references.length,
            revisions: [...new Set([...(known?.revisions ?? []), model.revision.value ?? 'newest'])].sort(),
            standing: worst[Math.min(...[known?.standing ?? 'clean', standing].map((one) => worst.indexOf(one)))] ?? standing,
        });
    }
    return {
        tool: report.tool,
        catalog: report.catalog,
        asOf: report.asOf,
        root: report.root,
        ...(report.policy && { policy: report.policy.digest }),
        verdict: report.verdict,
        exit: report.exit,
        complete: report.complete,
        counts: {
            errors: count('error'),
            warnings: count('warning'),
            notes: count('note'),
            excepted: report.findings.filter(({ excepted }) => excepted !== undefined).length,
            models: models.size,
            unidentified: report.unidentified.length,
            problems: missing.length,
        },
        problems: missing.slice(0, inventory_mostProblems),
        models: [...models.values()],
        findings: report.findings
            .filter(({ level }) => level !== 'note')
            .map(({ rule, level, model, subject, message, hint, excepted, fingerprint, references }) => ({
            ...{ rule, level, ...(model && { model }), subject, message, hint, ...(excepted && { excepted }), fingerprint },
            places: references.map(({ location: { path, line } }) => ({ path, line })),
        })),
    };
}
function factsOf(model) {
    const { id, publisher, countries, license, effectiveLicense, bindingLicenses, roots, complete } = model;
    return { id, publisher, countries, license, effectiveLicense, bindingLicenses, roots, complete };
}
/** The whole answer as one document. */
function toInventory(answer) {
    const { tolerant = false, problems: given, repositories: all, ...head } = answer;
    const problems = withWords(given);
    const found = [...all].sort((a, b) => byCode(a.name, b.name));
    const repositories = found.map(({ share, ...rest }) => {
        if (share === undefined)
            return rest;
        const { verdict, exit, complete, counts, problems } = share;
        return { ...rest, verdict, exit, complete, counts, ...(problems.length > 0 && { problems }) };
    });
    const lost = problems.some(({ incomplete }) => incomplete) || repositories.some(({ outcome }) => outcome === 'failed');
    const codes = repositories.map(({ exit }) => exit?.code ?? 0);
    const catalog = found.find(({ share }) => share !== undefined)?.share?.catalog;
    return {
        schemaVersion: 1,
        ...head,
        exit: inventory_exitOf(lost || (codes.includes(2) && !tolerant), codes.includes(1)),
        complete: !lost && repositories.every(({ complete = true }) => complete),
        ...(catalog && { catalog }),
        repositories,
        models: modelsOf(found),
        findings: found.flatMap(({ name: repository, share }) => (share?.findings ?? []).map((finding) => ({ repository, ...finding }))),
        problems,
    };
}
/** What is missing weighs more than what is violated: whoever tolerates violations has to hear of it. */
function inventory_exitOf(lost, violated) {
    if (lost)
        return { code: 2, meaning: 'could not judge or incomplete' };
    return violated ? { code: 1, meaning: 'policy violated' } : { code: 0, meaning: 'pass' };
}
function modelsOf(found) {
    const rows = new Map();
    for (const { name, share } of found) {
        for (const { facts, ...use } of share?.models ?? []) {
            // The same path in two repositories says nothing of the same weights.
            const key = facts.id.startsWith('local:') ? `${facts.id}\0${name}` : facts.id;
            const row = rows.get(key) ?? { seen: new Map(), uses: [] };
            rows.set(key, row);
            row.uses.push({ name, ...use });
            const kind = essence(facts);
            const same = row.seen.get(kind);
            if (same === undefined)
                row.seen.set(kind, { facts, times: 1 });
            else
                same.times += 1;
        }
    }
    return [...rows]
        .sort(([a], [b]) => byCode(a, b))
        .flatMap(([, { seen, uses }]) => {
        const [best] = [...seen].sort(([a, one], [b, other]) => Number(other.facts.complete) - Number(one.facts.complete) || other.times - one.times || byCode(a, b));
        if (best === undefined)
            return [];
        return [{ ...best[1].facts, ...(seen.size > 1 && { differs: true }), repositories: uses }];
    });
}
/** What two repositories have to agree about; when it was observed is not part of it. */
function essence({ publisher, countries, license, effectiveLicense, roots }) {
    const value = (claim) => (claim.known ? claim.value : null);
    const who = publisher.known ? publisher.value.id : null;
    const from = roots.map((root) => [root.id, value(root.countries)]);
    return JSON.stringify([who, value(countries), value(license), value(effectiveLicense), from]);
}

;// CONCATENATED MODULE: ./lib/report/inventory-words.js
/** What an inventory says in words, the same on a terminal and in Markdown: how a repository stands, why one could not be judged, and the verdict. */


const again = 'run its shard again, then the join';
/** Why a repository could not be judged, and what to do about it. */
const gapWords = {
    missing: ['there is no such repository, or the token may not see it', 'correct the list, or let the app read it'],
    'no-access': ['the server refused the token', 'let the app or the token read its contents'],
    moved: ['it has another name now', 'plan again, or correct the list'],
    'rate-limited': ['the server limits our requests', `use fewer jobs at once, or ${again}`],
    unreachable: ['the server could not be reached', again],
    'not-git': ['the answer came from no git server', 'check --server, and whether a page to log in stands before it'],
    'too-large': [
        'it is larger than the limit',
        'raise --max-megabytes, or leave it out with --exclude and scan it by itself',
    ],
    timeout: ['it took longer than the limit', 'raise --timeout, or leave it out with --exclude and scan it by itself'],
    unreadable: ['it could not be cloned', `see what git says, then ${again}`],
    'scan-failed': ['the scan ended without a report', 'scan it by itself and report what it says to us'],
    'shard-missing': ['its shard left no record', again],
    'shard-unusable': ['the record of its shard cannot be used', again],
    'not-recorded': ['its shard ended before it', again],
    'report-unusable': ['its report is missing or is not the one that was recorded', again],
    'other-version': [
        'it was scanned by another version, or with another catalog',
        'run all shards and the join with one version',
    ],
    'other-policy': ['it was scanned under another policy', 'run all shards with one --policy'],
};
/** How a repository stands. */
function standingOf({ outcome, reason, exit, verdict, complete, counts }) {
    if (outcome === 'failed') {
        const [why, next] = gapWords[reason ?? 'unreadable'];
        return { tone: 'gap', word: why, next };
    }
    if (outcome === 'empty')
        return { tone: 'unjudged', word: 'empty' };
    if (exit?.code === 1)
        return { tone: 'bad', word: 'violated' };
    if (exit?.code === 2)
        return { tone: 'gap', word: verdict === 'no-policy' ? 'not seen in full' : 'could not judge' };
    if (verdict === 'no-policy')
        return { tone: 'unjudged', word: 'no policy' };
    if ((counts?.errors ?? 0) > 0)
        return { tone: 'attention', word: 'not enforced' };
    return { tone: 'good', word: complete === false ? 'pass, not seen in full' : 'pass' };
}
const inventory_words_worst = ['gap', 'bad', 'attention', 'unjudged', 'good'];
/** Repositories with how they stand, what needs a person first; within that by name. */
function inventory_words_ranked({ repositories }) {
    const rank = (row, { tone }) => (row.outcome === 'failed' ? -1 : inventory_words_worst.indexOf(tone));
    return repositories
        .map((row) => [row, standingOf(row)])
        .sort(([one, a], [other, b]) => rank(one, a) - rank(other, b));
}
/** The verdict on all of them. */
function inventoryVerdict(inventory) {
    const { repositories, models, exit } = inventory;
    const total = (0,vocabulary/* counted */.hS)(repositories.length, 'repository', 'repositories');
    const count = (wanted) => repositories.filter(wanted).length;
    const lost = count(({ outcome }) => outcome === 'failed');
    const unseen = count((row) => row.exit?.code === 2);
    const broken = count((row) => row.exit?.code === 1);
    const breaks = `${(0,vocabulary/* grouped */.zD)(broken)} of ${total} ${broken === 1 ? 'breaks' : 'break'} the policy`;
    const gaps = [
        ...(lost > 0 ? [`${(0,vocabulary/* grouped */.zD)(lost)} of ${total} could not be scanned`] : []),
        ...(unseen > 0 ? [`${(0,vocabulary/* grouped */.zD)(unseen)} could not be judged in full`] : []),
        ...(broken > 0 ? [breaks] : []),
    ];
    if (exit.code === 2)
        return {
            tone: 'gap',
            word: 'incomplete',
            rest: gaps.length > 0 ? (0,vocabulary/* listed */.KE)(gaps) : 'the join met what it does not know',
        };
    if (exit.code === 1)
        return { tone: 'bad', word: 'violated', rest: breaks };
    const kinds = (0,vocabulary/* counted */.hS)(models.length, 'model');
    if (repositories.every(({ verdict }) => verdict === undefined || verdict === 'no-policy'))
        return { tone: 'unjudged', word: 'no policy', rest: `${kinds} in ${total}, and none judged` };
    const lax = count((row) => standingOf(row).tone === 'attention');
    return lax > 0
        ? {
            tone: 'attention',
            word: 'not enforced',
            rest: `${(0,vocabulary/* grouped */.zD)(lax)} of ${total} would break the policy, which is not enforced`,
        }
        : { tone: 'good', word: 'pass', rest: `${kinds} in ${total}` };
}
/** Repositories of which something was not read, with what it was first; those that could not be judged for it come first. */
function unseen({ repositories }) {
    return repositories
        .flatMap((row) => {
        const [first] = row.problems ?? [];
        if (first === undefined)
            return [];
        const rest = (row.counts?.problems ?? 1) - 1;
        const { path, line, message, detail } = first;
        const where = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
        const aside = detail === undefined ? '' : `: ${detail}`;
        return [[row, `${where}${message}${aside}${rest > 0 ? `, and ${(0,vocabulary/* grouped */.zD)(rest)} more` : ''}`]];
    })
        .sort(([a], [b]) => Number(b.exit?.code === 2) - Number(a.exit?.code === 2));
}
/** Models that break a policy somewhere first, then by how many repositories use them. */
function byUse({ models }) {
    const blocked = ({ repositories }) => Number(isBlocked(repositories));
    return [...models].sort((a, b) => blocked(b) - blocked(a) || b.repositories.length - a.repositories.length);
}
/** What blocks, by the name of the model, each reason once. */
function byReason({ findings }) {
    const models = new Map();
    for (const { repository, level, excepted, model, subject, rule, message, hint, places } of findings) {
        if (level !== 'error' || excepted !== undefined)
            continue;
        const name = model === undefined ? subject : (0,vocabulary/* shortId */.m_)(model);
        const reasons = models.get(name) ?? new Map();
        const [first, ...others] = places;
        const aside = others.length === 0 ? '' : ` and ${others.length} more`;
        const spot = first === undefined ? repository : `${repository} (${first.path}:${first.line}${aside})`;
        const spots = reasons.get(`${rule} ${message}`)?.spots ?? [];
        models.set(name, reasons.set(`${rule} ${message}`, { rule, message, hint, spots: [...spots, spot] }));
    }
    return models;
}
/** Whether a model breaks the policy of one of those who use it. */
function isBlocked(uses) {
    return uses.some(({ standing }) => standing === 'blocked');
}
/** Where the weights of the models come from, in numbers; a model with roots in two countries counts once, under both. */
function rootWords({ models }) {
    const counts = new Map();
    for (const { roots } of models) {
        const from = roots.flatMap(({ countries }) => (countries.known ? countries.value : ['unknown']));
        const all = [...new Set(from.length === 0 ? ['unknown'] : from)].sort(byCode).join('+');
        counts.set(all, (counts.get(all) ?? 0) + 1);
    }
    const parts = [...counts]
        .sort(([a, one], [b, other]) => other - one || byCode(a, b))
        .map(([country, count]) => `${country} ${(0,vocabulary/* grouped */.zD)(count)}`);
    return `weights of ${(0,vocabulary/* counted */.hS)(models.length, 'model')} come from: ${parts.join(', ')}`;
}
const inventory_words_leftWords = {
    archived: 'archived',
    disabled: 'disabled',
    fork: 'forks',
    excluded: 'excluded',
    'not-included': 'not included',
};
/** `12 archived, 3 forks`; undefined where nothing was left out. */
function leftOutWords(leftOut) {
    const parts = Object.entries(leftOut).flatMap(([reason, names]) => names === undefined || names.length === 0 ? [] : [`${(0,vocabulary/* grouped */.zD)(names.length)} ${inventory_words_leftWords[reason] ?? reason}`]);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** How many have the gate in a workflow of their own, and a policy of their own. */
function gateWords({ repositories }) {
    const scanned = repositories.filter(({ outcome }) => outcome === 'scanned');
    const gates = scanned.filter(({ gate }) => gate).length;
    const policies = scanned.filter(({ policy }) => policy).length;
    return `${(0,vocabulary/* grouped */.zD)(gates)} of ${(0,vocabulary/* counted */.hS)(scanned.length, 'repository', 'repositories')} ${gates === 1 ? 'has' : 'have'} the gate in a workflow of ${gates === 1 ? 'its' : 'their'} own (one that a ruleset requires is not seen here), ${(0,vocabulary/* grouped */.zD)(policies)} ${policies === 1 ? 'has' : 'have'} a policy of ${policies === 1 ? 'its' : 'their'} own`;
}
/** What a plan holds, in a line. */
function planWords(shards, leftOut) {
    const total = shards.reduce((sum, { repositories }) => sum + repositories.length, 0);
    const left = leftOutWords(leftOut);
    const aside = left === undefined ? '' : `; left out: ${left}`;
    return `${(0,vocabulary/* counted */.hS)(total, 'repository', 'repositories')} in ${(0,vocabulary/* counted */.hS)(shards.length, 'shard')}${aside}`;
}
/** How the scan of a repository ended, by its exit code. */
const endWords = ['', ', and it breaks its policy', ', and not everything could be seen or judged'];
/** What became of one repository, in a line of a log. */
function outcomeWords({ name, outcome, reason, detail, exit, }, { shard, at, of }) {
    const why = reason === undefined ? '' : `: ${gapWords[reason][0]}${detail === undefined ? '' : ` (${detail})`}`;
    return `shard ${shard}, ${at} of ${of}: ${name}: ${outcome}${why}${endWords[exit ?? 0] ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/inventory-markdown.js
/** An inventory as Markdown for a job summary: as much of it as fits into a number of bytes, and what was left out. */






/** Bytes of a job summary: GitHub drops a summary over 1 MiB as a whole. */
const inventory_markdown_summaryBytes = 900 * 1024;
/** Most repositories that are named beside a model, and most places of a finding. */
const inventory_markdown_mostNames = 12;
const inventory_markdown_mostPlaces = 2;
/** More rows than this are folded away. */
const inventory_markdown_atOnce = 60;
/** Rows of each table, richest first. */
const amounts = [100_000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 0];
/** A table folded away behind its title, or none; what is beyond `rows` is counted. */
function tabled(title, head, all, rows, open = false) {
    if (all.length === 0)
        return '';
    const rest = all.length - rows;
    const body = rows > 0 ? [inventory_markdown_row(head), inventory_markdown_row(head.map(() => '---')), ...all.slice(0, rows)] : [];
    const left = rest > 0 ? ['', `… and ${(0,vocabulary/* grouped */.zD)(rest)} more; the JSON document lists all.`] : [];
    return [
        `<details${open ? ' open' : ''}>`,
        `<summary><b>${title}</b></summary>`,
        '',
        ...body,
        ...left,
        '',
        '</details>',
    ].join('\n');
}
function inventory_markdown_row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function gapTable({ repositories }, rows) {
    const gaps = repositories.filter(({ outcome }) => outcome === 'failed');
    const lines = gaps.map((one) => {
        const { word, next = '' } = standingOf(one);
        const detail = one.detail === undefined ? '' : `<br>${code(one.detail)}`;
        return inventory_markdown_row([code(one.name), `${prose(word)}${detail}`, prose(next)]);
    });
    return tabled(`${(0,vocabulary/* counted */.hS)(gaps.length, 'repository', 'repositories')} not judged`, ['repository', 'why', 'what to do'], lines, rows, true);
}
function problemList({ problems }, rows) {
    if (problems.length === 0)
        return '';
    const lines = problems.slice(0, Math.max(1, rows)).map(({ path, message, detail, hint, incomplete }) => {
        const where = path === undefined ? '' : `${code(path)}: `;
        const what = detail === undefined ? '' : `: ${code(detail)}`;
        return `- ${incomplete ? '❓ ' : ''}${where}${prose(message)}${what}<br>→ ${prose(hint)}`;
    });
    const rest = problems.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- … and ${(0,vocabulary/* grouped */.zD)(rest)} more`] : [])].join('\n');
}
function unseenTable(inventory, rows) {
    const lines = unseen(inventory).map(([{ name, exit, problems = [] }, missing]) => inventory_markdown_row([`${exit?.code === 2 ? '❓ ' : ''}${code(name)}`, prose(missing), prose(problems[0]?.hint ?? '')]));
    const title = `${(0,vocabulary/* counted */.hS)(lines.length, 'repository', 'repositories')} not seen in full`;
    return tabled(title, ['repository', 'what was not read', 'what to do'], lines, rows);
}
/** Findings about one model of one repository are one row: whoever mends it mends all of them. */
function findingTable(inventory, level, rows) {
    const commits = new Map(inventory.repositories.map(({ name, commit }) => [name, commit]));
    const groups = new Map();
    for (const one of inventory.findings) {
        if (one.level !== level || one.excepted !== undefined)
            continue;
        const key = `${one.repository} ${one.model ?? one.subject}`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const lines = [...groups.values()].slice(0, rows).map((group) => findingRow(inventory, group, commits));
    const title = `${level === 'error' ? 'what breaks the policy' : 'warnings'} (${(0,vocabulary/* grouped */.zD)(groups.size)})`;
    // Rows that are not shown are not made, and still counted.
    const all = [...lines, ...Array.from({ length: groups.size - lines.length }, () => '')];
    return tabled(title, ['repository', 'model', 'why', 'where'], all, rows, level === 'error');
}
function findingRow(inventory, group, commits) {
    const [{ repository = '', model } = {}] = group;
    const [owner = '', name = '', ...deeper] = repository.split('/');
    const sha = commits.get(repository);
    const home = sha === undefined || deeper.length > 0 ? undefined : { serverUrl: inventory.server, owner, name, sha };
    const why = group.map(({ rule, subject, message }) => {
        const names = [subject, ...(model === undefined ? [] : [model, (0,vocabulary/* shortId */.m_)(model)])];
        return `${prose(rule)}: ${sentence(message, names)}`;
    });
    const spots = [...new Set(group.flatMap(({ places }) => places.map((place) => spot(home, place))))];
    const more = spots.length > inventory_markdown_mostPlaces ? ` and ${spots.length - inventory_markdown_mostPlaces} more` : '';
    return inventory_markdown_row([
        code(repository),
        model === undefined ? '' : code((0,vocabulary/* shortId */.m_)(model)),
        [...new Set(why)].join('<br>'),
        `${spots.slice(0, inventory_markdown_mostPlaces).join('<br>')}${more}`,
    ]);
}
function repositoryTable(inventory, rows) {
    const mark = (has) => (has === undefined ? '' : has ? 'yes' : 'no');
    const lines = inventory_words_ranked(inventory).map(([{ name, outcome, counts, gate, policy }, { tone, word }]) => inventory_markdown_row([
        `${signs[tone]} ${code(name)}`,
        outcome === 'failed' ? 'not judged' : prose(word),
        ...[counts?.models, counts?.errors, counts?.warnings].map((count) => (count === undefined ? '' : (0,vocabulary/* grouped */.zD)(count))),
        mark(gate),
        mark(policy),
    ]));
    const head = ['repository', 'verdict', 'models', 'errors', 'warnings', 'gate', 'policy'];
    return tabled(`all ${(0,vocabulary/* counted */.hS)(lines.length, 'repository', 'repositories')}`, head, lines, rows);
}
function usersOf({ repositories }) {
    const named = repositories
        .slice(0, inventory_markdown_mostNames)
        .map(({ name, standing }) => `${code(name)}${standing === 'blocked' ? ' ❌' : ''}`);
    const rest = repositories.length - named.length;
    return `${(0,vocabulary/* grouped */.zD)(repositories.length)}: ${named.join(', ')}${rest > 0 ? ` and ${(0,vocabulary/* grouped */.zD)(rest)} more` : ''}`;
}
function inventory_markdown_modelTable(inventory, rows) {
    const models = byUse(inventory);
    const lines = models.map((model) => inventory_markdown_row([
        `${isBlocked(model.repositories) ? '❌ ' : ''}${code((0,vocabulary/* shortId */.m_)(model.id))}${model.differs ? ' *' : ''}`,
        prose(rootCell(model, true)),
        prose(licenseText(model)),
        usersOf(model),
    ]));
    const table = tabled(`who uses what: ${(0,vocabulary/* counted */.hS)(models.length, 'model')}`, ['model', 'weights from', 'license', 'used by'], lines, rows, lines.length <= inventory_markdown_atOnce);
    const mark = models.some(({ differs }) => differs) && rows > 0;
    return mark
        ? `${table}\n\n<p>&#42; repositories saw other facts of it: another revision, another policy, or a source that failed.</p>`
        : table;
}
function inventory_markdown_compose(inventory, rows) {
    const { owner, asOf, tool, catalog, plan, shards } = inventory;
    const { tone, word, rest } = inventoryVerdict(inventory);
    const left = leftOutWords(inventory.leftOut);
    const of = owner === undefined ? '' : ` of ${code(owner)}`;
    const facts = catalog === undefined ? '' : `, catalog of ${prose(catalog.date)}`;
    const parts = [
        `### ${signs[tone]} Model inventory${of}: ${prose(`${word}: ${rest}`)}`,
        problemList(inventory, rows),
        gapTable(inventory, rows),
        unseenTable(inventory, rows),
        findingTable(inventory, 'error', rows),
        inventory_markdown_modelTable(inventory, rows),
        findingTable(inventory, 'warning', Math.min(rows, 500)),
        repositoryTable(inventory, rows),
        inventory.models.length === 0 ? '' : `${prose(rootWords(inventory))}.`,
        `${prose(gateWords(inventory))}.${left === undefined ? '' : ` Not looked at: ${prose(left)}.`}`,
        `<sub>${tool.name} ${tool.version}${facts}, as of ${asOf}, ${(0,vocabulary/* counted */.hS)(shards, 'shard')}, plan ${code(plan.slice(0, 12))}</sub>`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The inventory as Markdown, never longer than `bytes`: rows go first, the verdict never. */
function markdownInventory(inventory, bytes = inventory_markdown_summaryBytes) {
    const encoder = new TextEncoder();
    let text = '';
    for (const rows of amounts) {
        text = inventory_markdown_compose(inventory, rows);
        if (encoder.encode(text).length <= bytes)
            return text;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/report/inventory-terminal.js
/** An inventory on a terminal: what could not be judged, the repositories, who uses which model, and the verdict last. */








/** Most rows of repositories and of models, lines about what is missing, models that block, and repositories of one reason. */
const inventory_terminal_most = { repositories: 60, models: 40, gaps: 30, blocked: 20, spots: 6 };
function inventory_terminal_gapSection(pen, inventory) {
    const gaps = inventory.repositories.filter(({ outcome }) => outcome === 'failed');
    const { problems } = inventory;
    const partly = unseen(inventory);
    if (gaps.length + problems.length + partly.length === 0)
        return [];
    const about = gaps.slice(0, inventory_terminal_most.gaps).flatMap((row) => {
        const { word, next = '' } = standingOf(row);
        const detail = row.detail === undefined ? '' : ` (${row.detail})`;
        return [...hanging(pen, `${row.name}: ${word}${detail}`, `${pen.yellow('?')} `, '  '), pen.dim(`  → ${next}`)];
    });
    return [
        heading(pen, 'Not judged, or not seen in full'),
        ...problemRows(pen, problems.slice(0, inventory_terminal_most.gaps)),
        ...about,
        ...andMore(pen, gaps.length - inventory_terminal_most.gaps),
        ...partly
            .slice(0, inventory_terminal_most.gaps)
            .flatMap(([{ name }, missing]) => wrapped(`${name}: ${missing}`, pen.width - 2))
            .map((line) => `  ${line}`),
        ...andMore(pen, partly.length - inventory_terminal_most.gaps),
        '',
    ];
}
const repositoryHead = [
    { title: '' },
    { title: 'REPOSITORY', gives: [[1, 24]], cut: 'middle' },
    { title: 'VERDICT', gives: [[0, 16]] },
    { title: 'MODELS', side: 'right' },
    { title: 'ERRORS', side: 'right' },
    { title: 'WARNINGS', side: 'right' },
    { title: 'GATE' },
    { title: 'POLICY' },
];
function repositorySection(pen, inventory) {
    const rows = inventory_words_ranked(inventory);
    const lines = rows.slice(0, inventory_terminal_most.repositories).map(([row, { tone, word }]) => [
        signOf(pen, tone),
        { text: row.name },
        { text: row.outcome === 'failed' ? 'not judged' : word },
        ...[row.counts?.models, row.counts?.errors, row.counts?.warnings].map((count) => ({
            text: count === undefined ? '' : String(count),
        })),
        ...[row.gate, row.policy].map((has) => ({ text: has === undefined ? '' : has ? 'yes' : 'no' })),
    ]);
    return [
        heading(pen, (0,vocabulary/* counted */.hS)(rows.length, 'repository', 'repositories')),
        ...table(pen, repositoryHead, lines),
        ...andMore(pen, rows.length - inventory_terminal_most.repositories),
        '',
    ];
}
/** What blocks, by model and rule: repositories that share a reason share its words. */
function findingSection(pen, inventory) {
    const models = byReason(inventory);
    if (models.size === 0)
        return [];
    const lines = [...models]
        .slice(0, inventory_terminal_most.blocked)
        .flatMap(([name, reasons]) => [
        `${pen.red('✗')} ${pen.bold(name)}`,
        ...[...reasons.values()].flatMap(({ rule, message, hint, spots }) => [
            ...labelled(rule.padEnd(8), wrapped(message, pen.width - 10), 2, pen.red),
            ...labelled(' '.repeat(8), wrapped(`→ ${hint}`, pen.width - 10), 2).map(pen.dim),
            ...labelled('in'.padEnd(8), wrapped(spotWords(spots), pen.width - 10), 2, pen.dim),
        ]),
    ]);
    return [
        heading(pen, `What breaks the policy: ${(0,vocabulary/* counted */.hS)(models.size, 'model')}`),
        ...lines,
        ...andMore(pen, models.size - inventory_terminal_most.blocked),
        '',
    ];
}
function spotWords(spots) {
    const rest = spots.length - inventory_terminal_most.spots;
    return `${spots.slice(0, inventory_terminal_most.spots).join(', ')}${rest > 0 ? ` and ${(0,vocabulary/* grouped */.zD)(rest)} more` : ''}`;
}
const modelHead = [
    { title: '' },
    { title: 'MODEL', gives: [[1, 30]], cut: 'middle' },
    { title: 'ROOT', gives: [[3, 5]] },
    { title: 'LICENSE', gives: [[0, 16]] },
    { title: 'USED BY', gives: [[2, 24]] },
];
function modelSection(pen, inventory) {
    const models = byUse(inventory);
    if (models.length === 0)
        return [];
    const lines = models
        .slice(0, inventory_terminal_most.models)
        .map((model) => [
        isBlocked(model.repositories) ? signOf(pen, 'bad') : { text: '' },
        { text: `${(0,vocabulary/* shortId */.m_)(model.id)}${model.differs ? ' *' : ''}` },
        { text: rootCell(model, false) },
        { text: licenseText(model) },
        { text: `${model.repositories.length}: ${model.repositories.map(({ name }) => name).join(', ')}` },
    ]);
    return [
        heading(pen, (0,vocabulary/* counted */.hS)(models.length, 'model')),
        ...table(pen, modelHead, lines),
        ...andMore(pen, models.length - inventory_terminal_most.models),
        ...(models.some(({ differs }) => differs) ? [pen.dim('  * repositories saw other facts of it')] : []),
        '',
    ];
}
/** The whole inventory. */
function terminalInventory(given, screen) {
    const inventory = printable_printableData(given);
    const pen = penOf(screen);
    const left = leftOutWords(inventory.leftOut);
    const { tone, word, rest } = inventoryVerdict(inventory);
    const { text, paint } = signOf(pen, tone);
    const [first = '', ...others] = wrapped(`${text} ${word}: ${rest}`, pen.width);
    return page([
        ...repositorySection(pen, inventory),
        ...findingSection(pen, inventory),
        ...modelSection(pen, inventory),
        ...inventory_terminal_gapSection(pen, inventory),
        ...(inventory.models.length === 0 ? [] : wrapped(rootWords(inventory), pen.width)),
        ...wrapped(gateWords(inventory), pen.width),
        ...(left === undefined ? [] : wrapped(`not looked at: ${left}`, pen.width)),
        paint(pen.bold(first)),
        ...others.map((line) => `  ${line}`),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/notice-draft.js
/** The draft of a NOTICE file: for each model the lines that its licenses ask for. */



/** Text of a NOTICE file, empty where nothing is to be noticed; `open` are models of which a license is not known. */
function noticeDraft({ obligations }, open) {
    const nodes = new Map();
    for (const one of obligations) {
        const key = one.node.startsWith('family:') ? `${(0,vocabulary/* shortId */.m_)(one.node)} (exact model not known)` : (0,vocabulary/* shortId */.m_)(one.node);
        nodes.set(key, [...(nodes.get(key) ?? []), one]);
    }
    // Models that ask for the same lines share them.
    const shared = new Map();
    for (const [node, all] of [...nodes].sort(([a], [b]) => byCode(a, b))) {
        const lines = [...new Set([...all].sort(noticesFirst).flatMap(linesOf))].map((line) => `  ${line}\n`).join('');
        if (lines !== '')
            shared.set(lines, [...(shared.get(lines) ?? []), node]);
    }
    if (shared.size + open.length === 0)
        return '';
    // Lines that all begin with the model need no heading.
    const parts = [...shared].map(([lines, models]) => {
        const named = models.length === 1 &&
            lines
                .trimEnd()
                .split('\n')
                .every((line) => line.startsWith(`  ${models[0]}:`));
        return named ? lines.replaceAll(/^ {2}/gm, '') : `${models.join('\n')}\n${lines}`;
    });
    // What is not known must not look as if nothing were asked.
    if (open.length > 0)
        parts.push(`To be completed, because a license is not known:\n${open.map((id) => `  ${id}\n`).join('')}`);
    return `NOTICE (draft)\n\nThis product uses the AI models below. ${obligation_words/* notLegalAdvice */.Dq}\n\n${parts.join('\n')}`;
}
/** The notice stands first, what is displayed after it, addresses of policies last. */
const notice_draft_order = ['notice', 'attribution', 'use_restrictions_flow_down', 'acceptable_use_policy'];
function noticesFirst(a, b) {
    return byCode(a.license, b.license) || notice_draft_order.indexOf(a.clause) - notice_draft_order.indexOf(b.clause);
}
function linesOf({ clause, notices, name, license, source, when, ifDistributed }) {
    if (notices !== undefined) {
        if (clause === 'acceptable_use_policy')
            return notices.map((line) => `Use policy: ${line}`);
        const always = clause !== 'attribution' || when === 'service' || when === 'distribution';
        return always
            ? notices
            : notices.map((line) => `Display, ${(0,obligation_words/* dueWords */.k_)({ ...(when && { when }), ifDistributed })}: ${line}`);
    }
    // Without a line on record the text has to be looked at; that it is there is not left unsaid.
    return clause === 'notice' ? [`${name ?? license}${source === undefined ? '' : `, ${source}`}`] : [];
}

;// CONCATENATED MODULE: ./lib/report/obligation-list.js
/** The list of duties of a repository or of models as one document, grouped by license, with the draft of a notice. */




/** The list as a document; `root` is left out where models were asked about. */
function toObligationList(report, folder) {
    const groups = new Map();
    for (const one of report.obligations)
        groups.set(one.license, [...(groups.get(one.license) ?? []), one]);
    const unknown = unknownLicenses(report);
    return {
        schemaVersion: 1,
        tool: report.tool,
        asOf: report.asOf,
        catalog: report.catalog,
        ...(folder && { root: report.root }),
        disclaimer: obligation_words/* notLegalAdvice */.Dq,
        complete: report.complete,
        licenses: [...groups].sort(([a], [b]) => byCode(a, b)).map(([license, all]) => obligation_list_dutiesOf(license, all, report)),
        unknown,
        notice: noticeDraft(report, unknown.map(({ model }) => (0,vocabulary/* shortId */.m_)(model))),
    };
}
/** Models of which some license is not known, with the reasons. */
function unknownLicenses(report) {
    return report.models
        .map(({ id, bindingLicenses }) => ({
        model: id,
        reasons: [
            ...new Set(bindingLicenses.flatMap(({ license, node }) => license.known ? [] : [`${node === id ? '' : `${(0,vocabulary/* shortId */.m_)(node)}: `}${license.reason}`])),
        ],
    }))
        .filter(({ reasons }) => reasons.length > 0);
}
function obligation_list_dutiesOf(license, all, report) {
    const [first] = all;
    const models = new Map();
    for (const { model, node } of all) {
        const through = models.get(model)?.through ?? [];
        models.set(model, {
            model,
            through: through.includes(node) ? through : [...through, node],
            places: models.get(model)?.places ?? obligation_list_placesOf(model, report),
        });
    }
    const clauses = new Map();
    for (const { node, clause, text, when, ifDistributed, section, unread, met, notices = [] } of all) {
        const before = clauses.get(clause);
        const [line] = notices;
        const isSame = line !== undefined && !line.includes((0,vocabulary/* shortId */.m_)(node)) && (before === undefined || before.line === line);
        // Due for one model is due, and seen for one is not seen for all.
        clauses.set(clause, {
            clause,
            ...(text !== undefined && { text }),
            ...(when !== undefined && { when }),
            ifDistributed: ifDistributed && (before?.ifDistributed ?? true),
            ...(section !== undefined && { section }),
            ...(unread && { unread }),
            ...(isSame && { line }),
            ...(met !== undefined && (before === undefined || before.met !== undefined) && { met: before?.met ?? met }),
        });
    }
    return {
        license,
        ...(first?.name !== undefined && { name: first.name }),
        ...(first?.source !== undefined && { source: first.source }),
        models: [...models.values()],
        clauses: [...clauses.values()],
    };
}
/** `, through a and b`, and nothing where only its own label binds. */
function throughWords({ model, through }, written) {
    const others = through.filter((node) => node !== model).map((node) => written((0,vocabulary/* shortId */.m_)(node)));
    if (others.length === 0)
        return '';
    return `${through.includes(model) ? ', by its label and' : ','} through ${(0,vocabulary/* listed */.KE)(others)}`;
}
function obligation_list_placesOf(model, report) {
    const places = report.models
        .filter(({ id }) => id === model)
        .flatMap(({ references }) => references.map(({ location: { path, line } }) => ({ path, line })));
    return [...new Map(places.map((place) => [`${place.path}:${place.line}`, place])).values()];
}

;// CONCATENATED MODULE: ./lib/report/obligation-markdown.js
/** The list of duties as Markdown. */





/** Most models of a license that are named, and most places of a model. */
const mostModels = 50;
const obligation_markdown_mostPlaces = 5;
/** The list as Markdown; the draft of the notice stands in a block of code. */
function markdownObligations(list) {
    const { root, licenses, unknown, disclaimer, tool, catalog, asOf, notice } = list;
    const unknowns = unknown
        .slice(0, mostModels)
        .map(({ model, reasons }) => `- ${code((0,vocabulary/* shortId */.m_)(model))}: ${prose(reasons.join('; '))}`);
    return `${[
        `# Duties of the licenses${root === undefined ? '' : ` in ${code(root)}`}`,
        prose(disclaimer),
        ...licenses.map(section),
        ...(unknown.length === 0
            ? []
            : [`## ${(0,vocabulary/* counted */.hS)(unknown.length, 'model')} of which a license is not known`, unknowns.join('\n')]),
        ...(notice === '' ? [] : ['## Draft of a NOTICE file', fenced(notice)]),
        prose(`Written by ${tool.name} ${tool.version} as of ${asOf}; catalog of ${catalog.date}.`),
    ].join('\n\n')}\n`;
}
function section({ license, name, source, models, clauses }) {
    const rows = clauses.map((one) => {
        const seen = one.met === undefined ? 'not seen' : `${one.met.path}:${one.met.line}`;
        return `| ${prose((0,obligation_words/* askedWords */.U1)(one))} | ${prose((0,obligation_words/* sectionWords */.zj)(one))} | ${prose((0,obligation_words/* dueWords */.k_)(one))} | ${one.met === undefined ? prose(seen) : code(seen)} |`;
    });
    const uses = models.slice(0, mostModels).map((one) => {
        const { model, places } = one;
        const where = places.slice(0, obligation_markdown_mostPlaces).map(({ path, line }) => code(`${path}:${line}`));
        const more = places.length > obligation_markdown_mostPlaces ? [`${places.length - obligation_markdown_mostPlaces} more`] : [];
        const by = throughWords(one, code);
        return `- ${code((0,vocabulary/* shortId */.m_)(model))}${by}${where.length > 0 ? `: ${[...where, ...more].join(', ')}` : ''}`;
    });
    const rest = models.length - mostModels;
    return [
        `## ${code(license)}${name === undefined ? '' : ` ${prose(name)}`}`,
        ...(source === undefined ? [] : [`Text: ${code(source)}`]),
        ['| asks for | where | when | in the notice files |', '|---|---|---|---|', ...rows].join('\n'),
        [...uses, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n'),
    ].join('\n\n');
}
/** A block of code that nothing inside it can close. */
function fenced(text) {
    const safe = text
        .trimEnd()
        .split('\n')
        .map((line) => printable_printableData(line))
        .join('\n');
    const longest = Math.max(2, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${safe}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/report/obligation-terminal.js
/** The list of duties on a terminal. */





/** Most models of a license that are named, and most places of a model. */
const obligation_terminal_mostModels = 10;
const obligation_terminal_mostPlaces = 3;
/** The list as text, the draft of the notice last. */
function terminalObligations(list, screen) {
    const pen = penOf(screen);
    const safe = printable_printableData({ ...list, notice: '' });
    const total = safe.licenses.reduce((sum, { clauses }) => sum + clauses.length, 0);
    return page([
        `${pen.bold(safe.root ?? 'models')} ${pen.dim('·')} ${(0,vocabulary/* counted */.hS)(safe.licenses.length, 'license')}, ${(0,vocabulary/* counted */.hS)(total, 'duty', 'duties')}`,
        '',
        ...safe.licenses.flatMap((one) => [...licenseLines(pen, one), '']),
        ...unknownLines(pen, safe),
        ...(list.notice === ''
            ? []
            : [
                heading(pen, 'Draft of a NOTICE file'),
                ...list.notice
                    .trimEnd()
                    .split('\n')
                    .map((line) => printable_printableData(line)),
                '',
            ]),
        ...wrapped(safe.disclaimer, pen.width).map((line) => pen.dim(line)),
    ]);
}
function licenseLines(pen, { license, name, source, models, clauses }) {
    return [
        heading(pen, name === undefined ? license : `${license} · ${name}`),
        ...(source === undefined ? [] : [pen.dim(`  ${source}`)]),
        ...clauses.flatMap((one) => {
            const sign = one.met === undefined ? '·' : '✓';
            const seen = one.met === undefined ? [] : [`seen at ${one.met.path}:${one.met.line}`];
            const aside = [(0,obligation_words/* sectionWords */.zj)(one), (0,obligation_words/* dueWords */.k_)(one), ...seen].filter((part) => part !== '').join('; ');
            return [
                ...hanging(pen, (0,obligation_words/* askedWords */.U1)(one), `  ${sign} `, '    '),
                ...hanging(pen, aside, '    ', '    ').map(pen.dim),
            ];
        }),
        ...models.slice(0, obligation_terminal_mostModels).flatMap((one) => {
            const { model, places } = one;
            const where = places.slice(0, obligation_terminal_mostPlaces).map(({ path, line }) => `${path}:${line}`);
            const more = places.length > obligation_terminal_mostPlaces ? [`${places.length - obligation_terminal_mostPlaces} more`] : [];
            const by = throughWords(one, (id) => id);
            return hanging(pen, `for ${(0,vocabulary/* shortId */.m_)(model)}${by}${where.length > 0 ? ` (${[...where, ...more].join(', ')})` : ''}`, '  ', '    ');
        }),
        ...andMore(pen, models.length - obligation_terminal_mostModels),
    ];
}
function unknownLines(pen, { unknown }) {
    if (unknown.length === 0)
        return [];
    return [
        heading(pen, `${(0,vocabulary/* counted */.hS)(unknown.length, 'model')} of which a license is not known`),
        ...unknown
            .slice(0, obligation_terminal_mostModels)
            .flatMap(({ model, reasons }) => hanging(pen, `${(0,vocabulary/* shortId */.m_)(model)}: ${reasons.join('; ')}`, '  ? ', '    ')),
        ...andMore(pen, unknown.length - obligation_terminal_mostModels),
        '',
    ];
}

;// CONCATENATED MODULE: ./lib/report/permission.js

/** The answer to one question: from a report on that model alone, or the problems that kept us from having one. */
function toPermission(question, found) {
    if (!('verdict' in found)) {
        const problems = withWords(found);
        return { schemaVersion: 1, ...question, id: null, ...permission_nothing, problems };
    }
    const { policy, models, findings, exceptions, obligations, problems } = found;
    const [model] = models;
    return {
        schemaVersion: 1,
        ...question,
        id: model?.id ?? null,
        answer: answerOf(found),
        ...(policy && { policy }),
        ...(model && { model }),
        findings,
        // Exceptions of other models are no part of this answer.
        exceptions: exceptions.filter(({ findings: waived }) => waived > 0),
        obligations,
        problems,
    };
}
const permission_nothing = { answer: 'unknown', findings: [], exceptions: [], obligations: [] };
function answerOf({ verdict, findings }) {
    const isBlocked = findings.some(({ level, excepted }) => level === 'error' && excepted === undefined);
    if (isBlocked && verdict !== 'no-policy')
        return 'no';
    if (verdict === 'no-policy')
        return 'no-policy';
    return verdict === 'could-not-judge' ? 'unknown' : 'yes';
}

;// CONCATENATED MODULE: ./lib/report/terminal-cases.js




function caseLines(pen, result) {
    const { path, line, name, because, model, place, differences, findings } = result;
    const where = pen.dim(`${path}:${line}`);
    if (differences.length === 0)
        return [`${pen.green('✓')} ${where} ${name}`];
    const where2 = place === undefined ? '' : ` in ${place}`;
    const wide = Math.max(...differences.map(({ about }) => about.length));
    return [
        `${pen.red('✗')} ${where} ${pen.bold(name)}`,
        ...wrapped(`${(0,vocabulary/* shortId */.m_)(model)}${where2}${because === undefined ? '' : `: ${because}`}`, pen.width - 2).map((text) => `  ${text}`),
        ...differences.flatMap(({ about, expected, found }) => [
            `  ${padded(about, wide)}  ${pen.green(`- ${expected}`)}`,
            `  ${padded('', wide)}  ${pen.red(`+ ${found}`)}`,
        ]),
        ...reasons(pen, findings.filter(({ rule }) => differences.some(({ about }) => about === rule || about === 'subjects' || about === 'verdict'))),
        '',
    ];
}
/** Every case, and how many are answered as expected. */
function terminalCases(results, screen) {
    const pen = penOf(screen);
    const failed = results.filter(({ differences }) => differences.length > 0).length;
    const total = (0,vocabulary/* counted */.hS)(results.length, 'case');
    return page([
        ...printable_printableData(results).flatMap((result) => caseLines(pen, result)),
        failed === 0
            ? `${pen.green('✓')} ${total} answered as expected`
            : `${pen.red('✗')} ${failed} of ${total} ${failed === 1 ? 'is' : 'are'} not answered as expected (- expected, + found)`,
    ]);
}

;// CONCATENATED MODULE: ./lib/report/terminal-explanation.js
/** The explanation of models on a terminal: the lineage in words, then every claim with its evidence, strength and source. */








const indent = 2;
const terminal_explanation_label = 18;
/** Most pieces of evidence of one claim that are shown. */
const mostEvidence = 4;
function terminal_explanation_row(pen, name, text) {
    return labelled(name.padEnd(terminal_explanation_label), wrapped(text, pen.width - indent - terminal_explanation_label), indent, pen.dim);
}
/** Evidence in full; a fact that was quoted before in the same answer is named again, not quoted again. */
function evidenceLines(pen, evidence) {
    const room = ' '.repeat(indent + terminal_explanation_label);
    const rest = evidence.length - mostEvidence;
    return [
        ...evidence.slice(0, mostEvidence).map(({ source, locator, observed, strength, date }) => {
            const when = date === undefined ? '' : `, ${date}`;
            // A page of the Hub says many things, a fact of the catalog one.
            const key = source === 'catalog' ? `${source} ${locator}` : `${source} ${locator} ${observed}`;
            const quoted = pen.quoted.has(key);
            pen.quoted.add(key);
            return `${strength}: ${source} ${locator}${quoted ? ', see above' : `${when}: "${observed}"`}`;
        }),
        ...(rest > 0 ? [`… and ${rest} more`] : []),
    ].flatMap((text) => hanging(pen, text, room, `${room}  `).map(pen.dim));
}
function claimLines(pen, name, claim, say) {
    if (!claim.known)
        return terminal_explanation_row(pen, name, `unknown: ${vocabulary/* unknownWords */.ky[claim.reason]}`);
    const others = (claim.disputed ?? []).flatMap((other) => claimLines(pen, '  others say', other, say));
    return [
        ...terminal_explanation_row(pen, name, `${say(claim.value)}, ${(0,vocabulary/* strongest */.yX)(claim.evidence)}`),
        ...evidenceLines(pen, claim.evidence),
        ...others,
    ];
}
function publisherName({ id, name, kind, legalEntity, }) {
    const entity = legalEntity === undefined || legalEntity === name || legalEntity === kind ? '' : `, ${legalEntity}`;
    return `${name === id ? name : `${name} (${id})`}${entity}${kind === undefined ? ', an account of the Hub' : `, ${kind}`}`;
}
function countryNames(codes) {
    return (0,vocabulary/* listed */.KE)(codes.map(vocabulary/* countryName */.GL));
}
/** Whose label the license is: what rests on facts about a family alone is the family's. */
function labelWords({ id, license }) {
    const isOfFamily = license.known && license.evidence.every(({ locator }) => locator.startsWith('family:'));
    return isOfFamily && !id?.startsWith('family:') ? 'the license of its family' : 'its own label';
}
/** The roles that somebody else than the publisher fills. */
function roleLines(pen, { origins }) {
    return origins
        .filter((origin) => origin.role !== 'publisher')
        .flatMap((origin) => {
        const who = (0,vocabulary/* shortId */.m_)(origin.id);
        if (origin.unknown !== undefined)
            return terminal_explanation_row(pen, origin.role, `${who}: unknown, ${vocabulary/* unknownWords */.ky[origin.unknown]}`);
        const by = origin.publisher.known ? ` by ${origin.publisher.value.name}` : '';
        const { countries } = origin;
        const where = countries.known
            ? countryNames(countries.value)
            : `country unknown, ${vocabulary/* unknownWords */.ky[countries.reason]}`;
        const own = countries.known ? (0,vocabulary/* strongest */.yX)(countries.evidence) : undefined;
        const weakest = origin.strength === own ? '' : ' (weakest link)';
        const strength = origin.strength === undefined ? '' : `, ${origin.strength}${weakest}`;
        return [
            ...terminal_explanation_row(pen, origin.role, `${who}${by}: ${where}${strength}`),
            ...(countries.known ? evidenceLines(pen, countries.evidence) : []),
        ];
    });
}
function terminal_explanation_stepLines(pen, { derivations }) {
    return derivations.flatMap(({ child, parent, relation, evidence }) => [
        ...terminal_explanation_row(pen, 'step', `${(0,vocabulary/* shortId */.m_)(child)} ← ${vocabulary/* relationWords */.cO[relation]} ${(0,vocabulary/* shortId */.m_)(parent)}, ${(0,vocabulary/* strongest */.yX)(evidence)}`),
        // The same fact may tell of several steps, each in words of its own.
        ...evidenceLines({ ...pen, quoted: new Set() }, evidence),
    ]);
}
function bindingLines(pen, { bindingLicenses, id }) {
    return bindingLicenses
        .filter((one) => one.node !== id)
        .flatMap(({ node, license }) => license.known
        ? claimLines(pen, 'inherited', license, (value) => `${value} of ${(0,vocabulary/* shortId */.m_)(node)}`)
        : terminal_explanation_row(pen, 'inherited', `unknown for ${(0,vocabulary/* shortId */.m_)(node)}: ${vocabulary/* unknownWords */.ky[license.reason]}`));
}
/** One line for each clause, as nobody's legal advice. */
function dutyLines(pen, { obligations = [] }) {
    const lines = obligations.flatMap((one) => {
        const aside = [(0,obligation_words/* sectionWords */.zj)(one), (0,obligation_words/* dueWords */.k_)(one)].filter((part) => part !== '').join('; ');
        return terminal_explanation_row(pen, 'asks for', `${one.license}: ${(0,obligation_words/* askedWords */.U1)(one)}${aside === '' ? '' : ` (${aside})`}`);
    });
    return lines.length === 0 ? [] : [...lines, ...terminal_explanation_row(pen, '', obligation_words/* notLegalAdvice */.Dq)];
}
function endLines(pen, { nodes }) {
    return nodes
        .filter((node) => node.stopped !== undefined)
        .flatMap(({ id, stopped, stated }) => [
        ...terminal_explanation_row(pen, 'ends at', `${(0,vocabulary/* shortId */.m_)(id)}, ${stopped ? vocabulary/* stopWords */.e$[stopped] : ''}`),
        ...(stated === undefined ? [] : evidenceLines(pen, [stated])),
    ]);
}
/** What asking the Hub came to, model by model. */
function inquiryLines(pen, { nodes }) {
    return nodes.flatMap(({ id, inquiry }) => {
        if (inquiry === undefined)
            return [];
        const { outcome, revision, renamed, files } = inquiry;
        const said = outcome === 'answered' ? '' : `: ${vocabulary/* unknownWords */.ky[outcome]}; the catalog alone answers`;
        const at = revision === undefined ? '' : ` at ${revision}`;
        const now = renamed === undefined ? '' : `, now ${(0,vocabulary/* shortId */.m_)(renamed)}`;
        const read = files.map(({ path, reason, outcome: got }) => got === 'answered'
            ? `read ${path} ${vocabulary/* fileWords */.Ad[reason]}`
            : `could not read ${path} ${vocabulary/* fileWords */.Ad[reason]}: ${vocabulary/* unknownWords */.ky[got]}`);
        return terminal_explanation_row(pen, 'asked the Hub', [`${(0,vocabulary/* shortId */.m_)(id)}${at}${now}${said}`, ...read].join('; '));
    });
}
/** How to come to know what nobody told, where there is a way. */
function askWords(reason) {
    if (reason === 'offline')
        return 'run it without --offline, so that the Hub is asked';
    if (reason === 'private-or-missing' || reason === 'gated' || reason === 'not-found')
        return 'correct the name, or set HF_TOKEN to a token that may read it';
    return (0,problem/* isPassing */.WG)(reason) ? 'run it again' : undefined;
}
/** The one reason for which nothing at all is known of a model of the Hub; undefined where something is, or elsewhere. */
function silence({ id, publisher, countries, license, derivations }) {
    const reasons = [publisher, countries, license].map((claim) => (claim.known ? undefined : claim.reason));
    const isOne = new Set(reasons).size === 1 && derivations.length === 0 && id?.startsWith('huggingface:');
    return isOne ? reasons[0] : undefined;
}
function one(blank, answer) {
    const pen = { ...blank, quoted: new Set() };
    const problems = problemRows(pen, answer.problems);
    if (answer.id === null)
        return [heading(pen, answer.asked), ...problems, ''];
    const nothing = silence(answer);
    const next = nothing && askWords(nothing);
    if (nothing !== undefined && next !== undefined)
        return [
            heading(pen, (0,vocabulary/* shortId */.m_)(answer.id)),
            ...terminal_explanation_row(pen, 'nothing is known', vocabulary/* unknownWords */.ky[nothing]),
            ...terminal_explanation_row(pen, '', `→ ${next}`),
            ...problems,
            '',
        ];
    const license = (node) => ` ${node.license.known ? node.license.value : 'license unknown'}`;
    const { effectiveLicense } = answer;
    return [
        heading(pen, (0,vocabulary/* shortId */.m_)(answer.id)),
        ...(answer.asked === (0,vocabulary/* shortId */.m_)(answer.id) ? [] : [pen.dim(`  asked as ${answer.asked}`)]),
        ...tree(pen, answer, answer.id, new Set(), license),
        ...(answer.derivations.length > 0 ? [''] : []),
        ...claimLines(pen, 'publisher', answer.publisher, publisherName),
        ...claimLines(pen, 'country', answer.countries, countryNames),
        ...roleLines(pen, answer),
        ...claimLines(pen, 'license', answer.license, (value) => `${value}, ${labelWords(answer)}`),
        ...bindingLines(pen, answer),
        ...terminal_explanation_row(pen, 'effective license', effectiveLicense.known ? effectiveLicense.value : `unknown: ${vocabulary/* unknownWords */.ky[effectiveLicense.reason]}`),
        ...(answer.drift ?? []).flatMap(({ message }) => terminal_explanation_row(pen, 'label', message)),
        ...dutyLines(pen, answer),
        ...terminal_explanation_stepLines(pen, answer),
        ...endLines(pen, answer),
        ...inquiryLines(pen, answer),
        ...(answer.complete ? [] : terminal_explanation_row(pen, 'incomplete', 'a part of the lineage could not be looked at in this run')),
        ...problems,
        '',
    ];
}
/** All answers as text, in the order asked. */
function terminalExplanations(answers, screen) {
    const pen = penOf(screen);
    return page(printable_printableData(answers)
        .flatMap((answer) => one(pen, answer))
        .concat(answers.some(({ id }) => id !== null) ? wrapped(disputeWords, pen.width).map((line) => pen.dim(line)) : []));
}

;// CONCATENATED MODULE: ./lib/report/terminal-line.js



const passedWords = {
    documentation: 'documentation or a message for people names no model that is used',
    expectation: 'what a test expects is not used',
    comparison: 'a text that is compared with is not used',
    target: 'it is where a download is put, which is named by its address',
    type: 'a type names what may be used, not what is',
    dataset: 'this place takes a dataset or a Space, not a model',
    call: 'this call takes no model here: it says, stores or compares what it is given',
    name: 'what stands here by its name is no model (data, an output, a label, a project)',
    alias: 'a key beside it says which model; this is only what it is called here',
    people: 'an address or a text for people',
    prose: 'a text with blanks, or too short or too long for a name',
    'no-name': 'it is not written like the name of a model',
    image: 'a container image, and not one that is known to hold a model',
    'plain-weights': 'a weights file with a name that says nothing, in a place that says nothing',
    'unknown-word': 'the place takes a model, but this word is no known one and not made like one',
    'unknown-name': 'the place may take something else as well, and the catalog does not know this name',
    'silent-place': 'the place says nothing about models, and the name alone does not prove one',
};
const placeWords = {
    any: 'takes models: what is written like a name is believed',
    known: 'may take a model: only known names are believed',
    'self-evident': 'says nothing about models: only what is plainly one is believed',
    nothing: 'takes no model',
};
const formWords = {
    argument: 'argument',
    positional: 'position',
    assignment: 'variable',
    default: 'default of',
    key: 'key',
    flag: 'flag',
    element: 'element of',
};
const shapeWords = {
    uri: 'an address that says its registry',
    'weights-url': 'the address of a weights file',
    'weights-file': 'a weights file',
    bedrock: 'an id of Bedrock',
    docker: "Docker's ai/name",
    oci: 'a container image',
    cloudflare: 'an id of Cloudflare',
    routed: 'provider and name',
    owned: 'owner/name',
    bare: 'a single word',
};
const terminal_line_indent = 2;
const terminal_line_label = 8;
function terminal_line_row(pen, name, text, paint = plain) {
    const lines = wrapped(text, pen.width - terminal_line_indent - terminal_line_label).map(paint);
    return labelled(name.padEnd(terminal_line_label), lines, terminal_line_indent, pen.dim);
}
function seen({ form, name, path = [], callee, extractor, defines }) {
    const slot = form === 'element' ? (path[path.length - 1] ?? 'nothing named') : [...path, name].join('.');
    const call = callee === undefined ? '' : ` of ${callee}`;
    const known = defines === undefined ? '' : `; others reach it as ${defines}`;
    return `${formWords[form]} ${slot}${call} (${extractor})${known}`;
}
function terminal_line_said({ place }) {
    const why = place.because === undefined ? '' : `: ${passedWords[place.because]}`;
    return `${placeWords[place.accepts]}${place.signal === undefined ? '' : ` (${place.signal})`}${why}`;
}
function textLines(pen, { text, shape, taken, because }, closed) {
    const known = shape?.known ? ', known' : ', unknown';
    const looks = shape === undefined ? 'no name' : `${shapeWords[shape.kind] ?? shape.kind}${known}`;
    const verdict = taken
        ? `taken by ${taken.signal}, ${taken.confidence}${taken.registry === undefined ? '' : `, ${taken.registry}`}`
        : `not taken${because === undefined || closed ? '' : `: ${passedWords[because]}`}`;
    return [...terminal_line_row(pen, 'text', `${text} (${looks})`), ...terminal_line_row(pen, '', verdict, taken ? pen.green : pen.yellow)];
}
function terminal_line_bindingLines(pen, binding) {
    return [
        '',
        ...terminal_line_row(pen, 'seen', seen(binding), pen.bold),
        ...terminal_line_row(pen, 'place', terminal_line_said(binding)),
        ...binding.texts.flatMap((text) => textLines(pen, text, binding.place.because !== undefined)),
        ...(binding.names.length > 0 ? terminal_line_row(pen, 'follows', binding.names.join(', ')) : []),
    ];
}
function referenceLines(pen, { text, signal, location, dynamic, via = [] }) {
    const hops = via.map(({ path, line }) => `${path}:${line}`).join(' → ');
    const way = hops === '' ? '' : `, used at ${hops}`;
    const sure = dynamic ? ' (dynamic: only run time knows the name)' : '';
    return terminal_line_row(pen, '', `${text}${sure} at ${location.path}:${location.line}, by ${signal}${way}`, pen.green);
}
const unreadWords = {
    'no-reader': 'nothing reads files of this name',
    'own-file': 'policies, their cases and baselines only judge models',
    'no-trigger': 'none of the words occur in it without which a file of this kind names no model',
    'ignored-by-policy': 'the policy takes its path out of the search (references.paths-ignore)',
};
/** The answer about one line. */
function terminalLine(answer, screen) {
    const pen = penOf(screen);
    const { path, line, code, unread, bindings, references, through } = printable_printableData(answer);
    const head = [`${pen.bold(`${path}:${line}`)}`, ...(code === '' ? [] : [pen.dim(`  ${code}`)])];
    if (unread !== undefined) {
        return page([...head, '', ...wrapped(`This file is not searched: ${unreadWords[unread]}.`, pen.width)]);
    }
    return page([
        ...head,
        ...bindings.flatMap((binding) => terminal_line_bindingLines(pen, binding)),
        ...(bindings.length === 0 ? ['', 'Nothing that could hold a name was seen on this line.'] : []),
        '',
        (0,vocabulary/* counted */.hS)(references.length, 'reference') + (references.length === 0 ? ' on this line' : ' on this line:'),
        ...references.flatMap((reference) => referenceLines(pen, reference)),
        ...(through.length > 0 ? [`${(0,vocabulary/* counted */.hS)(through.length, 'reference')} elsewhere, followed through this line:`] : []),
        ...through.flatMap((reference) => referenceLines(pen, reference)),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/terminal-permission.js








const answers = {
    yes: { sign: '✓', paint: (pen) => pen.green, words: 'yes' },
    no: { sign: '✗', paint: (pen) => pen.red, words: 'no' },
    unknown: { sign: '?', paint: (pen) => pen.yellow, words: 'cannot be told' },
    'no-policy': { sign: '·', paint: () => plain, words: 'no policy says anything' },
};
const rank = { error: 0, warning: 1, note: 2 };
function permissionLines(pen, permission) {
    const { asked, id, path, answer, policy, model, findings, exceptions, obligations, problems } = permission;
    const { sign, paint, words } = answers[answer];
    const place = path === undefined ? '' : ` in ${path}`;
    const by = policy === undefined ? '' : pen.dim(` (${[policy, ...(policy.lower ?? [])].map((one) => one.path).join(', ')})`);
    const head = `${paint(pen)(`${sign} ${pen.bold(`${id === null ? asked : (0,vocabulary/* shortId */.m_)(id)}${place}: ${words}`)}`)}${by}`;
    // The notes about exceptions are of all models; here only what is about this one counts.
    const about = findings.filter((one) => one.excepted === undefined && one.model !== undefined);
    const open = [...about].sort((a, b) => rank[a.level] - rank[b.level]);
    const deciding = new Set(open.filter(({ level }) => level === 'error').flatMap(({ chain }) => chain.slice(-1)));
    const own = model?.nodes.find((node) => node.id === model.id);
    const waived = exceptions.map((one) => waiverWords(one, waivedModels({ findings }, one), waivedSubjects({ findings }, one)));
    return [
        head,
        ...(own === undefined ? [] : [pen.dim(`  publisher ${standing(own)}`)]),
        ...(model === undefined ? [] : tree(pen, model, model.id, deciding)),
        ...reasons(pen, open),
        ...waived.flatMap((text) => bulleted(pen, '~', text)),
        ...dutiesOf({ obligations }).flatMap((duty) => bulleted(pen, '•', `${duty.license} ${duty.words}`)),
        ...problemRows(pen, problems),
        '',
    ];
}
function bulleted(pen, bullet, text) {
    return hanging(pen, text, `  ${bullet} `, '    ');
}
/** Every answer, in the order asked. */
function terminalPermissions(permissions, screen) {
    const pen = penOf(screen);
    return page(printable_printableData(permissions)
        .flatMap((one) => permissionLines(pen, one))
        .slice(0, -1));
}

;// CONCATENATED MODULE: ./lib/report/terminal-policy.js
/** A policy that can be used, on a terminal: what it rules, and which of its exceptions have ended. */



/** The summary as text. */
function terminalPolicy(summary, screen) {
    const pen = penOf(screen);
    const { path, rules, scopes, exceptions, today } = printable_printableData(summary);
    const ruled = rules.length === 0 ? 'no rules' : `${rules.length === 1 ? 'rule' : 'rules'} ${(0,vocabulary/* listed */.KE)(rules)}`;
    const ended = exceptions.filter((exception) => exception.expires < today);
    return page([
        `${pen.green('✓')} ${path} can be used: ${ruled}, ${(0,vocabulary/* counted */.hS)(scopes, 'scope')}, ${(0,vocabulary/* counted */.hS)(exceptions.length, 'exception')}`,
        ...(rules.length === 0 ? [`${pen.yellow('!')} without rules it judges nothing`] : []),
        ...ended.flatMap(({ id, expires }) => hanging(pen, `the exception "${id}" ended on ${expires}`, `${pen.yellow('!')} `, '  ')),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/terminal-stages.js







const referenceHead = [
    { title: 'PLACE', gives: [[2, 24]], cut: 'middle' },
    { title: 'TEXT', gives: [[3, 24]], cut: 'middle' },
    { title: 'REGISTRY' },
    { title: 'SIGNAL', gives: [[1, 12]] },
    { title: 'CONFIDENCE' },
];
function referenceTable(pen, references) {
    return table(pen, referenceHead, references.map((reference) => [
        { text: places([reference]).join('') },
        { text: reference.dynamic ? `${reference.text} (dynamic)` : reference.text, paint: pen.bold },
        { text: reference.registry ?? '', paint: pen.dim },
        { text: reference.signal, paint: pen.dim },
        { text: reference.confidence, paint: reference.confidence === 'certain' ? pen.green : pen.yellow },
    ]));
}
/** References, one a line. */
function terminalReferences(references, screen) {
    const pen = penOf(screen);
    const rows = references.length > 0 ? [...referenceTable(pen, printable_printableData(references)), ''] : [];
    return page([...rows, (0,vocabulary/* counted */.hS)(references.length, 'reference')]);
}
const terminal_stages_modelHead = [
    { title: 'MODEL', gives: [[2, 30]], cut: 'middle' },
    { title: 'REVISION', gives: [[1, 10]] },
    { title: 'HOST' },
    { title: 'AT', side: 'right' },
];
function modelRow({ id, revision, host, references }) {
    return [
        { text: (0,vocabulary/* shortId */.m_)(id) },
        { text: revision.value ?? '' },
        { text: host ?? '' },
        { text: String(references.length) },
    ];
}
/** Models, one a line, then the references that name none. */
function terminalIdentification(identification, screen) {
    const pen = penOf(screen);
    const { models, unidentified } = printable_printableData(identification);
    return page([
        ...(models.length > 0 ? [...table(pen, terminal_stages_modelHead, models.map(modelRow)), ''] : []),
        ...(unidentified.length > 0 ? [heading(pen, 'Naming no model'), ...referenceTable(pen, unidentified), ''] : []),
        `${(0,vocabulary/* counted */.hS)(models.length, 'model')}, ${(0,vocabulary/* counted */.hS)(unidentified.length, 'reference')} without one`,
    ]);
}
/** Lineages, one tree for each model. */
function terminalLineages(models, screen) {
    const pen = penOf(screen);
    return page([
        ...printable_printableData(models).flatMap((model) => [
            `${pen.bold((0,vocabulary/* shortId */.m_)(model.id))} ${pen.dim(`(${standing(model)}; ${licenseText(model)})`)}`,
            ...tree(pen, model, model.id),
        ]),
        '',
        (0,vocabulary/* counted */.hS)(models.length, 'model'),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/terminal-catalog.js






const terminal_catalog_label = 14;
/** Most rows of one source that are named. */
const terminal_catalog_mostRows = 6;
const tableWords = {
    models: 'model',
    publishers: 'publisher',
    families: 'family',
    tags: 'tag',
    hosts: 'host',
    licenses: 'license',
    tombstones: 'tombstone',
    targets: 'imitated account',
    watchlists: 'watch list',
    regions: 'region',
};
/** A value as one line; what stands inside another value is named by its key. */
function terminal_catalog_said(value) {
    if (Array.isArray(value))
        return value.map(terminal_catalog_said).join(', ');
    if (value === null || typeof value !== 'object')
        return String(value);
    if ('relation' in value && 'id' in value)
        return `${value.relation} of ${value.id}`;
    return Object.entries(value)
        .filter(([key]) => key !== 'source')
        .map(([key, inner]) => (inner === true ? key : `${key}: ${terminal_catalog_said(inner)}`))
        .join(', ');
}
function sourceWords({ text, date, basis, confidence }) {
    return `${text} (${basis}, ${confidence} confidence, ${date})`;
}
function line(pen, name, text) {
    return labelled(name.padEnd(terminal_catalog_label), wrapped(text, pen.width - terminal_catalog_label - 2), 2, pen.dim);
}
/** The key of a fact in words. */
function spaced(key) {
    return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function rowLines(pen, { table: name, id, fact }) {
    const { source, ...rest } = fact;
    const entries = Object.entries(rest).filter(([key, value]) => key !== 'id' && key !== 'pattern' && !(Array.isArray(value) && value.length === 0) && value !== false);
    const parents = 'parents' in fact ? fact.parents : [];
    const own = parents.filter((parent) => parent.source.text !== source.text);
    return [
        heading(pen, `${tableWords[name]} ${id}`),
        ...entries.flatMap(([key, value]) => line(pen, spaced(key), key === 'countries' ? value.map(vocabulary/* countryName */.GL).join(', ') : terminal_catalog_said(value))),
        ...line(pen, 'source', sourceWords(source)),
        ...own.flatMap((parent) => line(pen, '', `for ${parent.id}: ${sourceWords(parent.source)}`)),
        '',
    ];
}
/** Every row of that name in full, and what a model resolves to. */
function terminalCatalogRows(answer, screen) {
    const pen = penOf(screen);
    const { asked, rows, resolves } = printable_printableData(answer);
    const found = rows.flatMap((row) => rowLines(pen, row));
    if (rows.length === 0) {
        const hint = '→ model-review catalog search finds parts of names; model-review explain asks the Hub as well';
        return page([`the catalog has no row of the name "${asked}"`, hint]);
    }
    if (resolves === null || resolves.id === null)
        return page([...found, ...terminal_catalog_closing(pen)]);
    const shown = page(found);
    return `${shown}${page([pen.bold('what it resolves to, by the catalog alone'), ''])}${terminalExplanations([answer.resolves], screen)}`;
}
function terminal_catalog_closing(pen) {
    return wrapped(disputeWords, pen.width).map((text) => pen.dim(text));
}
/** The gist of a row, for lists. */
function gist({ fact }) {
    const parts = [
        'name' in fact && fact.name,
        'publisher' in fact && fact.publisher,
        'countries' in fact && fact.countries.join('+'),
        'country' in fact && fact.country,
        'license' in fact && fact.license,
        'category' in fact && fact.category,
        'root' in fact && fact.root && 'root',
        'parents' in fact && fact.parents.map(({ id }) => `← ${id.replace('huggingface:', '')}`).join(' '),
        'model' in fact && `→ ${fact.model.replace('huggingface:', '')}`,
        'fate' in fact && fact.fate,
        'successor' in fact && fact.successor && `→ ${fact.successor.replace('huggingface:', '')}`,
    ];
    return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}
/** Rows that hold the words, the best first. */
function terminalCatalogHits(answer, screen) {
    const pen = penOf(screen);
    const { hits, total } = printable_printableData(answer);
    if (hits.length === 0)
        return page(['no row of the catalog holds all of these words']);
    const head = [
        { title: 'kind' },
        { title: 'id', gives: [[1, 30]], cut: 'middle' },
        { title: 'says', gives: [[0, 10]] },
    ];
    const rest = total - hits.length;
    return page([
        ...table(pen, head, hits.map((hit) => [
            { text: tableWords[hit.table], paint: pen.dim },
            { text: hit.id.replace(/^huggingface:/, '') },
            { text: gist(hit), paint: pen.dim },
        ])),
        ...(rest > 0 ? [pen.dim(`… and ${(0,vocabulary/* counted */.hS)(rest, 'more row')}; add a word, or raise --limit`)] : []),
    ]);
}
const pluralWords = {
    models: 'models and copies of them',
    publishers: 'publishers',
    families: 'families',
    tags: 'Ollama names and tags',
    hosts: 'hosts',
    licenses: 'licenses',
    tombstones: 'names that hold no longer what they held',
    targets: 'accounts that others imitate',
    watchlists: 'official lists that name publishers',
    regions: 'regions and profiles of hosts',
};
/** Each count with its words, in the order of the table. */
function statsLines(stats) {
    return stats.tables.map(({ table: name, rows }) => {
        const more = name === 'publishers' ? `, ${(0,vocabulary/* grouped */.zD)(stats.located)} of them with a country (${stats.countries} countries)` : '';
        return [(0,vocabulary/* grouped */.zD)(rows), `${pluralWords[name]}${more}`];
    });
}
function shares(counts) {
    const total = Object.values(counts).reduce((a, b) => a + b, 0);
    return Object.entries(counts)
        .map(([name, count]) => `${name} ${(0,vocabulary/* grouped */.zD)(count)} (${Math.round((100 * count) / total)} %)`)
        .join(', ');
}
/** The counts of the catalog. */
function terminalCatalogStats(stats, screen) {
    const pen = penOf(screen);
    const width = Math.max(...statsLines(stats).map(([count]) => count.length));
    return page([
        `catalog of ${stats.date}, version ${stats.version}`,
        '',
        ...statsLines(stats).map(([count, what]) => `  ${count.padStart(width)}  ${what}`),
        '',
        ...line(pen, 'basis', shares(stats.basis)),
        ...line(pen, 'confidence', shares(stats.confidence)),
        ...line(pen, 'sources', `read between ${stats.oldest} and ${stats.newest}`),
    ]);
}
/** Sources to be read again, with what rests on them. */
function terminalAgedSources(aged, days, screen) {
    const pen = penOf(screen);
    if (aged.length === 0)
        return page([`no source is older than ${(0,vocabulary/* counted */.hS)(days, 'day')}`]);
    const rows = aged.reduce((sum, one) => sum + one.rows.length, 0);
    return page([
        `${(0,vocabulary/* counted */.hS)(aged.length, 'source')} older than ${(0,vocabulary/* counted */.hS)(days, 'day')}, with ${(0,vocabulary/* counted */.hS)(rows, 'row')} to read again`,
        '',
        ...printable_printableData(aged).flatMap(({ source, days: age, rows: resting }) => {
            const rest = resting.length - terminal_catalog_mostRows;
            const named = `${resting.slice(0, terminal_catalog_mostRows).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
            return [
                ...wrapped(`${source.text} (${source.basis}, ${source.date}, ${(0,vocabulary/* counted */.hS)(age, 'day')} ago)`, pen.width),
                ...wrapped(named, pen.width - 4).map((text) => pen.dim(`    ${text}`)),
            ];
        }),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/terminal-readings.js



/** Most elements of a list that are written out. */
const mostElements = 12;
/** The page as text. */
function terminalReadings(shown, screen) {
    const pen = penOf(screen);
    const { layers, places } = printable_printableData(shown);
    if (layers.length === 0)
        return page(wrapped('no policy: .github/model-policy.yml is not there', pen.width));
    const several = places.some(({ rules }) => rules.some(({ readings }) => readings.length > 1));
    return page([
        heading(pen, (0,vocabulary/* counted */.hS)(layers.length, 'layer')),
        ...layers.map(({ path, digest }) => `  ${path} ${pen.dim(`sha256:${digest.slice(0, 12)}`)}`),
        '',
        ...places.flatMap((place) => [
            heading(pen, places.length === 1 && place.path === undefined ? 'everywhere' : terminal_readings_titleOf(place)),
            ...rulesOf(pen, place),
            '',
        ]),
        ...(several ? wrapped('Each reading is judged by itself, and the worst result counts.', pen.width) : []),
    ]);
}
function terminal_readings_titleOf({ path, patterns, scopes }) {
    const where = path ?? patterns?.join(', ');
    if (where === undefined)
        return 'where no scope with paths stands';
    return `${where}${scopes.length === 0 ? '' : `, in ${scopes.join(', ')}`}`;
}
function rulesOf(pen, { rules }) {
    if (rules.length === 0)
        return ['  nothing is judged here'];
    return rules.flatMap(({ rule, readings }) => {
        const [only, ...others] = readings;
        if (only !== undefined && others.length === 0)
            return [`  ${pen.bold(rule)}`, ...keysOf(pen, only)];
        return [
            `  ${pen.bold(rule)}, ${(0,vocabulary/* counted */.hS)(readings.length, 'reading')}`,
            ...readings.flatMap((reading, index) => [
                ...wrapped(`${index + 1}. ${reading.layers.join(' + ')}`, pen.width - 4).map((line) => `    ${line}`),
                ...keysOf(pen, reading),
            ]),
        ];
    });
}
function keysOf(pen, { keys, company }) {
    const lines = (text) => hanging(pen, text, '      ', '        ');
    const facts = company === undefined
        ? []
        : lines(`with ${Object.entries(company)
            .map(([key, value]) => `${key} ${terminal_readings_said(value)}`)
            .join(', ')}`);
    return [
        ...keys.flatMap(({ key, value, place }) => lines(`${key}: ${terminal_readings_said(value)}  (${place.path}:${place.line})`)),
        ...facts.map((line) => pen.dim(line)),
    ];
}
function terminal_readings_said(value) {
    if (Array.isArray(value)) {
        const rest = value.length - mostElements;
        return value.length === 0
            ? 'nothing'
            : `${value.slice(0, mostElements).map(String).join(' ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    }
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Object.entries(value)
        .map(([key, one]) => `${key} ${terminal_readings_said(one)}`)
        .join('; ');
}

;// CONCATENATED MODULE: ./lib/report/index.js


























/** The JSON Schema of a document as text; zod is loaded only for this. */
async function schemaText(document) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(891)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6891))).schemaText(document);
}




/***/ }),

/***/ 3136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ notLegalAdvice),
/* harmony export */   U1: () => (/* binding */ askedWords),
/* harmony export */   k_: () => (/* binding */ dueWords),
/* harmony export */   sV: () => (/* binding */ triggerWords),
/* harmony export */   zj: () => (/* binding */ sectionWords)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5631);

/** Said wherever a list of duties could be taken for more than it is. */
const notLegalAdvice = 'This list is read from facts about licenses and is not legal advice; the texts of the licenses decide.';
const asked = {
    acceptable_use_policy: 'keep to the use policy of the license',
    attribution: 'credit the model as the license says',
    naming_requirement: 'name what is made from the model as the license says',
    notice: 'give the license and its notices along',
    output_training_restriction: 'do not train other models on its outputs',
    share_alike: 'release what is derived from it under the same license',
    use_restrictions_flow_down: 'pass the use restrictions on, in terms that can be enforced',
};
/** When a duty falls due. */
const triggerWords = {
    use: 'by using it',
    distribution: 'when the weights are handed on',
    service: 'when a product or service with it is offered',
    training: 'when a model made with it or its outputs is released',
    threshold: 'above the thresholds of the license',
    commercial: 'in a commercial product or service',
    publication: 'in publications about it',
};
/** What the clause asks for: with the line of a notice where there is one, else in the words of the facts. */
function askedWords({ clause, text, line, }) {
    const plain = asked[clause] ?? (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseName */ .lH)(clause);
    const more = line === undefined ? text : `"${line}"`;
    return more === undefined ? plain : `${plain}: ${more}`;
}
/** When it falls due. */
function dueWords({ when, ifDistributed }) {
    if (ifDistributed)
        return 'only if the weights are distributed: somebody else serves them';
    return when === undefined ? '' : triggerWords[when];
}
/** `section 1.b.i`, or that the text was not read. */
function sectionWords({ section, unread }) {
    if (unread)
        return 'text not read';
    if (section === undefined)
        return '';
    return /^[\dIVX]/.test(section) ? `section ${section}` : section;
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ruleWords)
/* harmony export */ });
/** Every rule, in the order in which documents list them. */
const ruleWords = {
    origin: {
        name: 'ModelOrigin',
        title: 'Where a model comes from',
        asks: 'Who published the model, where do its weights, its components and its teachers come from, and who serves it?',
        why: 'A name does not tell where weights come from: most fine-tunes derive from a few open models, and parts of a model can have another origin than the whole.',
        fix: 'Use a model whose lineage the policy admits, or have somebody with the authority grant an exception that is bound to what was reviewed. What is unknown can be cleared by a source: run `model-review explain` for the evidence.',
    },
    license: {
        name: 'ModelLicense',
        title: 'Which licenses bind a model',
        asks: 'Which licenses bind the model after its whole chain, which of their conditions does the company trip, and did a label drop the terms of an ancestor?',
        why: 'A label is a claim of the last publisher. The terms of the models below go on to hold, whatever the label says.',
        fix: 'Use a model whose binding licenses the policy admits, meet the conditions, or have an exception granted. This is no legal advice.',
    },
    pinning: {
        name: 'ModelPinning',
        title: 'Whether a model is pinned',
        asks: 'Does the reference name one fixed state of the model: a commit, a digest or a dated version?',
        why: 'Behind a branch, a tag or `latest` the weights can be exchanged without any change in the repository.',
        fix: 'Write the commit, the digest or the dated version that was reviewed.',
    },
    identity: {
        name: 'ModelIdentity',
        title: 'Which model is meant',
        asks: 'Does the reference name one model, and is that the model it seems to be?',
        why: 'A name that is put together at run time, that imitates a known publisher, or that was given up can stand for anything.',
        fix: 'Name the model where it can be read, and check the name against the publisher that was meant.',
    },
};


/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ fileWords),
/* harmony export */   GL: () => (/* binding */ countryName),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   XY: () => (/* binding */ skipWords),
/* harmony export */   aO: () => (/* binding */ namelessWords),
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   fb: () => (/* binding */ strengthWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ky: () => (/* binding */ unknownWords),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   ww: () => (/* binding */ roleWords),
/* harmony export */   yX: () => (/* binding */ strongest),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
let regions;
/** `China (CN)`; the code alone where there is no such country. */
function countryName(code) {
    if (!/^[A-Z]{2}$/.test(code))
        return code;
    // It takes the engine as long to open as a catalog, and most commands name no country.
    regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
    const name = regions.of(code);
    return name === undefined || name === code ? code : `${name} (${code})`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 file`, `2 files`, with the thousands grouped. */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** A whole number as `1,234,567`, whatever the locale of the machine. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
/** An id as people write it: Hub ids and hosts without what stands before them. */
function shortId(id) {
    return id.replace(/^(?:huggingface|host):/, '');
}
/** The step from a child to its parent, read from the child. */
const relationWords = {
    finetune: 'fine-tuned from',
    adapter: 'adapter on',
    quantized: 'quantized from',
    merge: 'merged from',
    conversion: 'converted from',
    reupload: 're-uploaded from',
    unspecified: 'derived from',
    distilled: 'distilled from',
    component: 'contains',
};
/** What a role means, as the start of a sentence about a model; the id of the node follows. */
const roleWords = {
    publisher: 'it is published by',
    root: 'its weights come from',
    ancestor: 'it was derived by way of',
    component: 'it contains',
    teacher: 'it learned from the outputs of',
    host: 'it is served by',
    location: 'it is served from',
};
/** Why nobody answers for a model, in words: a value is not known for such a reason, and a walk ends for it. */
const unanswered = {
    'not-found': 'nothing is recorded about it',
    'revision-not-found': 'the repository has no such revision',
    'private-or-missing': 'the repository is private or missing',
    gated: 'access is gated',
    disabled: 'the Hub has disabled the repository',
    deleted: 'the repository was deleted or withdrawn',
    'rate-limited': 'the Hub limits our requests',
    unreachable: 'the Hub could not be reached',
    timeout: 'the Hub did not answer in time',
    truncated: 'the answer was cut off',
    'over-budget': 'the limit of this run was reached',
    'invalid-token': 'the Hub does not accept our token',
    malformed: 'the answer could not be read',
    'foreign-host': 'the Hub sent us to another host',
};
/** Why something is not known, in words that fit after "unknown:". */
const unknownWords = {
    'not-declared': 'not declared',
    undisclosed: 'its vendor keeps it secret',
    'local-path': 'only a local path is known',
    ambiguous: 'several answers are possible',
    disputed: 'the sources disagree',
    'needs-review': 'a person has to decide',
    unverified: 'not verified',
    offline: 'nothing on record, and the Hub was not asked (offline)',
    dynamic: 'known only at run time',
    ...unanswered,
};
/** Why the walk ended at a node. */
const stopWords = {
    'recorded-root': 'a root on record',
    'root-by-name': 'a root inferred from its family by name: no model of this name is on record in the catalog',
    'publisher-trains-own': 'a root: its publisher trains its own models',
    'declared-root': 'a root: declared as trained from scratch',
    undisclosed: 'the vendor keeps its base secret',
    'not-declared': 'no base is declared',
    offline: 'nothing on record, and the Hub was not asked (offline)',
    'unknown-model': 'nothing is recorded about it',
    'local-path': 'only a local path is known',
    cycle: 'the chain leads back to itself',
    limit: 'the limit of the walk was reached',
    ambiguous: 'several bases are possible',
    ...unanswered,
};
/** For what a file of a repository was read. */
const fileWords = {
    parts: 'for its parts',
    'pipeline-part': 'for a part of the pipeline',
    'adapter-base': 'for the base of the adapter',
    'merge-parents': 'for the models merged',
    'gguf-base': 'for the base in its header',
    weights: 'for the hashes of its weights',
};
/** Why a reference names no model. */
function namelessWords({ dynamic }) {
    return dynamic ? 'put together at run time' : 'no registry is known for it';
}
/** Why files were not searched. */
const skipWords = {
    'not-a-candidate': 'of a kind that names no models',
    'ignored-by-policy': 'ignored by the policy',
    'no-trigger': 'without any word that could name one',
    binary: 'binary',
    'too-large': 'over the size limit',
    symlink: 'symbolic link',
    submodule: 'submodule',
    unreadable: 'unreadable',
    'over-file-limit': 'over the file limit',
    unchanged: 'not changed, and not reached by what changed',
};
/** How a step is said that is as strong as that, strongest first. */
const strengthWords = {
    proven: '',
    declared: '',
    recorded: '',
    likely: 'likely ',
    possible: 'possibly ',
    hint: 'perhaps ',
};
const strengths = Object.keys(strengthWords);
/** The strength of the best evidence. */
function strongest(evidence) {
    return strengths.find((strength) => evidence.some((one) => one.strength === strength)) ?? 'hint';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
