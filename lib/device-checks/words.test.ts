import { describe, expect, test } from "vitest";
import { deviceLabel, factual, optionalFactual } from "./words";

const note = factual({ max: 500 });
const hex = (count: number) => "3fa9c07b12de84".repeat(10).slice(0, count);

describe("nothing from a device enters in words", () => {
  test.each([
    ["a picture in the text", "data:image/png;base64,iVBORw0KGgo="],
    ["data with a space", "zie data : image"],
    ["a base64 block", `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk`],
    ["an address", "bezocht https://voorbeeld.example/forum"],
    ["an address in disguise", "hxxp://voorbeeld.example"],
    ["an address with a broken colon", "hxxps[:]//voorbeeld"],
    ["a bare domain", "forum op voorbeeld.nl gezien"],
    ["a domain with a bracketed dot", "voorbeeld[.]onion"],
    ["a domain in words", "voorbeeld punt onion"],
    ["an onion address", "abcdefghijklmnop.onion"],
    ["www", "www.voorbeeld"],
    ["a number address", "server 192.168.1.20"],
    ["a file", "file:///sdcard/x"],
    ["a blob", "blob:abc"],
    ["a digest of 32", hex(32)],
    ["a digest of 64", hex(64)],
    ["a digest in groups", hex(64).match(/.{8}/g)?.join(" ") ?? ""],
    ["a digest with colons", hex(40).match(/../g)?.join(":") ?? ""],
    ["a tag", "<img src=x>"],
    ["markdown", "![foto](x)"],
    ["a control character", "foto\u0000"],
    ["half a character", "foto\ud83d"],
    ["nothing", "   "],
    ["too much", "woord ".repeat(100)],
  ])("%s", (_, text) => {
    expect(note.safeParse(text).success).toBe(false);
  });

  test.each([
    "Geen bijzonderheden.",
    "Op 12-03-2026 om 14:30 was de geschiedenis leeg; cliënt zegt dat hij die zelf wist.",
    "Een forum bezocht waar dit onderwerp wordt besproken (G3).",
    "De bedden, bad en cafe: 3 keer 20 minuten.",
    "Cliënt: 'Ik weet het niet.' Partner was erbij.",
  ])("plain sentences pass: %s", (text) => {
    expect(note.parse(text)).toBe(text);
  });

  test("a text that may be left out is empty", () => {
    expect(optionalFactual({ max: 10 }).parse(undefined)).toBe("");
  });
});

describe("a device is known by a short label", () => {
  test.each(["zwarte telefoon", "laptop in de woonkamer", "iPhone 12", "usb-stick 64 GB"])("%s", (label) => {
    expect(deviceLabel().parse(label)).toBe(label);
  });

  test.each([
    "imei 35-209900",
    "telefoon 0612345678",
    "jan@voorbeeld",
    "wachtwoord geheim",
    "pincode 1234",
    "x".repeat(61),
  ])("not %s", (label) => {
    expect(deviceLabel().safeParse(label).success).toBe(false);
  });
});
