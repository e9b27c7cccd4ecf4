'use strict';
// Stands in for the native copy-on-write file copy of the built-in Git extension.
// VS Code imports the names one by one from an ES module, so each is an own export.
const fs = require('fs');

exports.isCloneSupported = () => false;
exports.copyFile = (from, to, mode) => fs.promises.copyFile(from, to, mode);
exports.cp = (from, to, options) => fs.promises.cp(from, to, options);
