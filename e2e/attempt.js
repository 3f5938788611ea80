// What an attempt to tell somebody something has at hand: it is put before each,
// and its values after it. See attempts_test.go.
const host = new URL(to).host;
const own = "/x" + mark;
const code = `parent.ran[${JSON.stringify(mark)}] = true`;
const markup = `<img src="data:," onerror='${code}'><script>${code}</script>`;
const beckon = `fetch(${JSON.stringify(to)}, { mode: "no-cors" })`;
globalThis.ran ??= {};

const add = (tag, properties = {}, parent = document.body) => {
  const element = Object.assign(document.createElement(tag), properties);
  parent.append(element);
  return element;
};

const set = (tag, attributes, parent = document.body) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
};

// node makes an element of a picture, and svg one in a picture of its own.
const node = (tag, attributes = {}) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const svg = (tag, attributes) => {
  const picture = node("svg");
  document.body.append(picture);
  const element = node(tag, attributes);
  picture.append(element);
  return element;
};

// peer looks for the way to another browser with the help of a server.
const peer = async (server) => {
  const connection = new RTCPeerConnection({ iceServers: [server] });
  connection.createDataChannel("x");
  await connection.setLocalDescription(await connection.createOffer());
};
