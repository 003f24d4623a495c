// SPDX-License-Identifier: Apache-2.0
// @ts-check

setInterval(() => postMessage(0), 100);
