import express from 'express';

// The reference: an Express 5 route that parses the same JSON and answers 201, and nothing else.
const app = express();
app.post('/ratings', express.json(), (request, response) => {
  response.status(201).json({ id: (request.body as { submissionId: string }).submissionId });
});
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify(server.address())}\n`);
});
