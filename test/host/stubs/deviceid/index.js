'use strict';
// Stands in for the native module that reads a machine id for telemetry, which is off here.
exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';
