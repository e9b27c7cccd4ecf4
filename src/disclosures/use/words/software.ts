import type { Terms } from '../../disclosure';

/** What software is made of: what is said of it says nothing of what a model is for, or not for. */
export const software: Terms = {
	en: ['library', 'libraries', 'package', 'packages', 'this module', 'the module', 'module cannot', 'plugin*', 'callback*', 'constructor', 'destructor', 'regex*', 'regexp*', 'regular expression*', 'glob', 'globs', 'this pattern', 'a pattern', 'wildcard*', 'the syntax', 'syntax tree', 'node.js', 'node version*', 'nodejs', 'javascript', 'typescript', 'npm', 'browser', 'browsers', 'web worker*', 'http headers', 'headers', 'backward* compat*', 'semver', 'prerelease*', 'security vulnerabilit*', 'security issue*', 'security bug*', 'security problem*', 'public issue*', 'issue tracker', 'github issue*', 'general purpose bit', 'escape character*', 'backslash*', 'curly brace*', 'brace pattern*', 'readme directly', 'edit the readme', 'stdin', 'stdout', 'stderr', 'filesystem', 'file system', 'platforms support', 'encode and decode', 'unzip', 'archive format', 'machine to machine', 'hash function*', 'hash table*', 'these functions', 'the option', 'this option', 'option to', 'passed a', 'line/col', 'unsafe api', 'assertions at all', 'compiler', 'linter', 'the debug', 'debug output', 'tiktoken', 'webui', 'this implementation', 'reference implementation*', 'code sample*', 'working_dir', 'ide', 'dev server', 'development server', 'localhost', 'debug mode', 'this endpoint', 'this flag', 'the flag', 'this command', 'private method*'],
	zh: ['该方法', '私有方法', '模块', '插件', '浏览器', '正则', '构造函数', '该选项', '此选项', '该接口', '控制台', '开发服务器', '外挂'],
	ja: ['メソッド', 'モジュール', 'プラグイン', 'ブラウザ', '正規表現', 'オプション', '開発サーバ'],
	ko: ['메서드', '모듈', '플러그인', '브라우저', '정규식', '옵션', '개발 서버'],
	fr: ['greffon', 'navigateur', 'expression régulière', 'expressions régulières', 'ce module', 'cette option', 'cette bibliothèque'],
	de: ['plugin', 'browser', 'reguläre*', 'dieses modul', 'diese option', 'diese bibliothek', 'methode darf'],
	es: ['complemento', 'navegador', 'expresión regular', 'expresiones regulares', 'este módulo', 'esta opción', 'esta biblioteca'],
};

/** What functions are given and return, and how patterns match: words of references to an interface. */
export const codeTalk: Terms = {
	en: ['padding', 'pad the', 'official codebase', 'this code has been', 'this code was', 'inference api', 'this library', 'the library', 'this package', 'the package', 'this module', 'the module', 'these modules', 'this plugin', 'these plugins', 'plugins', 'npm', 'node.js', 'regex*', 'regular expression*', 'glob', 'globs', 'semver', 'the function', 'this function', 'returned function', 'an array', 'array of', 'arrays of strings', 'the options', 'an option', 'the parser', 'a parser for', 'the exports', 'http agent', 'http.agent', 'request headers', 'tcp', 'namespaces', 'browserify', 'returns true', 'returns false', 'return value', 'returns this', 'returns a function', 'returns function', 'returns a promise', 'returns a string', 'returns the string', 'returns an array', 'returns an object', 'returns an iterator', 'returns an async*', 'returns a generator', 'returns undefined', 'returns null', 'returns boolean', 'returns whether', 'boolean', 'iterator', 'iterators', 'undefined', 'asynchronous*', 'synchronous*', 'async', 'await', 'pathname*', 'path portion', 'path object*', 'directories', 'symlink*', 'the method', 'this method', 'getter', 'setter', 'this class', 'subclass*', 'instance of', 'config', 'commonjs', 'es6', 'ecmascript', 'polyfill*', 'subcommand*', 'glob matching', 'extended glob', 'matching features', 'character class*', 'case insensitive', 'occurrences of', 'matches zero', 'matches any', 'matches one', 'matches exactly', 'cwd', 'gitignore', 'json5', 'toml', 'url object', 'thread pool', 'event emitter', 'event loop', 'middleware', 'adapter for redis', 'cache operations', 'caching', 'lint*', 'eslint', 'webpack', 'rollup', 'babel', 'tsconfig', 'drop-in replacement', 'package.json', 'exit code', 'test fixtures', 'monorepo', 'logger', 'verbose'],
	zh: ['填充到', '左填充', '右填充', '返回值', '数组', '布尔', '回调', '接口返回', '中间件', '单元测试'],
	ja: ['パディング', '戻り値', '配列', '真偽値', 'コールバック', 'コマンドライン'],
	ko: ['패딩', '반환값', '배열', '콜백', '명령줄'],
	fr: ['remplissage', 'valeur de retour', 'tableau d\'objets', 'ligne de commande'],
	de: ['padding', 'aufzufüllen', 'rückgabewert', 'array', 'kommandozeile', 'befehlszeile'],
	es: ['relleno', 'valor de retorno', 'línea de comandos'],
};
