const { tasks } = require('./load.js')

/** What a thread of the program is asked to do. */
exports.understandShare = async (share) => (await tasks()).understandShare(share)
exports.compareBatch = async (batch) => (await tasks()).compareBatch(batch)
