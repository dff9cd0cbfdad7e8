// A mail server that tests drive: it writes every mail that it has taken over as a line of JSON, and obeys the lines it reads:
// take, busy (refuse for now), unknown (no such recipient), hang-up (go away in the middle of a mail).
import { createInterface } from 'node:readline';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

let mood = 'take';

const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });

const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(address, session, done) {
    const answer = { busy: refusal(451, 'Busy, come back later'), unknown: refusal(550, 'No such user here') }[mood];
    say({ event: 'asked', mood });
    done(answer);
  },
  onData(stream, session, done) {
    if (mood === 'hang-up') {
      say({ event: 'hung-up' });
      stream.resume();
      server.connections.forEach((connection) => connection._socket.destroy());
      return;
    }

    simpleParser(stream).then((mail) => {
      say({
        event: 'mail',
        to: session.envelope.rcptTo.map((recipient) => recipient.address),
        from: mail.from.value[0],
        subject: mail.subject,
        text: mail.text,
        messageId: mail.messageId,
        language: mail.headers.get('content-language'),
        automatic: mail.headers.get('auto-submitted'),
        html: mail.html,
      });
      done();
    });
  },
});

server.on('error', () => {});
server.listen(0, '127.0.0.1', () => say({ event: 'ready', port: server.server.address().port }));
createInterface({ input: process.stdin }).on('line', (line) => {
  mood = line;
  say({ event: 'mood', mood });
}).on('close', () => process.exit());
