// Answers questions about a module: each line of the standard input is a question as JSON, each line
// of the standard output its answer.
//
// { "module": TEXT } takes a module, and is answered by its number. { "of": NUMBER, "code": CODE,
// "given": VALUE } is answered by what CODE, a function that knows the module as `m`, makes of VALUE.

import { createInterface } from "node:readline";

const modules = [];

async function take(text) {
  const bytes = Buffer.from(text).toString("base64");
  return modules.push(await import(`data:text/javascript;base64,${bytes}`)) - 1;
}

function answer({ of, code, given }) {
  return new Function("m", "given", `return (${code})(given)`)(modules[of], given);
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  const value = "module" in question ? await take(question.module) : answer(question);
  console.log(JSON.stringify(value));
}
