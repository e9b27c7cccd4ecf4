'use strict';
// Stands in for the native logger: VS Code uses it to write its log files and nothing else.
// VS Code imports the names one by one from an ES module, so each is an own export.
const fs = require('fs');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

async function createLogger(_name, file) {
	let threshold = levels.indexOf('info');
	const logger = {
		getLevel: () => threshold,
		setLevel: (level) => { threshold = level; },
		setPattern() {},
		clearFormatters() {},
		flush() {},
		drop() {},
	};
	levels.forEach((name, level) => {
		logger[name] = (message) => {
			if (level < threshold) {
				return;
			}
			try {
				fs.appendFileSync(file, `${new Date().toISOString()} [${name}] ${message}\n`);
			} catch {
				// The log folder is deleted when the host stops; late lines have nowhere to go.
			}
		};
	});
	return logger;
}

exports.version = 0;
exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
