// Validates files against the JSON schemas of Teams that @microsoft/app-manifest ships, without the network:
//   node validate-manifest.cjs FILE...
// Each file names its schema in "$schema". Prints what is wrong, one line each, and exits with 1 if anything is.
const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const schemas = path.join(path.dirname(require.resolve("@microsoft/app-manifest/package.json")), "build", "json-schemas");

function schemaOf(document) {
  const address = new URL(document.$schema).pathname.replace(/^\/json-schemas\//, "");
  return JSON.parse(fs.readFileSync(path.join(schemas, address), "utf8"));
}

function faultsOf(file) {
  const document = JSON.parse(fs.readFileSync(file, "utf8"));
  // Two patterns of the localization schema are not valid in a regular expression's Unicode mode.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schemaOf(document));
  return validate(document)
    ? []
    : validate.errors.map((fault) => `${path.basename(file)}${fault.instancePath} ${fault.message} ${JSON.stringify(fault.params)}`);
}

const faults = process.argv.slice(2).flatMap(faultsOf);
faults.forEach((fault) => console.log(fault));
process.exitCode = faults.length === 0 ? 0 : 1;
