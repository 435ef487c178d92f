// Reads {"ways": [{lang, topic, text}], "questions": [{lang, text}]} and writes, for each question, the topics by score.
// One model for both languages, as nlp.js makes it; told each question's language, which spares it guessing.
const { readFileSync, writeFileSync } = require('node:fs');
const { NlpManager } = require('node-nlp');

async function main([input, output]) {
  const { ways, questions } = JSON.parse(readFileSync(input, 'utf8'));
  const manager = new NlpManager({ languages: ['fr', 'en'], autoSave: false, nlu: { log: false } });
  for (const way of ways) {
    manager.addDocument(way.lang, way.text, way.topic);
  }
  await manager.train();
  const ranked = [];
  for (const question of questions) {
    const { classifications } = await manager.process(question.lang, question.text);
    ranked.push(classifications.map(({ intent }) => intent));
  }
  writeFileSync(output, JSON.stringify(ranked));
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
