"""Writes the trained network as the file that main/extract/syntax/load.ts reads: bytes with scales."""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from data import Vocabulary, make_batches, read_sentences
from model import Network
from teach import load_network

FORMAT = "entente-syntax-3"

# Word vectors as 16-bit integers hold so many units per 1.
WORD_UNIT = 4096
# Hidden layers of the scorers are kept within this, so that their products cannot overflow.
HIDDEN_LIMIT = 4095


class Sections:
    """Named byte sections and where each lies."""

    def __init__(self):
        self.bytes = bytearray()
        self.places = {}

    def add(self, name: str, content: bytes):
        # floats have to start at a multiple of four
        self.bytes.extend(b"\0" * (-len(self.bytes) % 4))
        self.places[name] = {"offset": len(self.bytes), "length": len(content)}
        self.bytes.extend(content)

    def add_floats(self, name: str, values):
        self.add(name, np.ascontiguousarray(values, dtype="<f4").tobytes())

    def add_rows(self, name: str, rows: np.ndarray):
        """Signed bytes, with one scale for each row."""
        scales = np.maximum(np.abs(rows).max(1), 1e-8) / 127
        self.add(name, np.rint(rows / scales[:, None]).astype(np.int8).tobytes())
        self.add_floats(f"{name}.scales", scales)

    def add_matrix(self, name: str, weights: np.ndarray, biases: np.ndarray | None = None):
        self.add_rows(name, weights)
        self.add_floats(f"{name}.biases", np.zeros(len(weights)) if biases is None else biases)


def numpy(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().numpy()


def gate_order(hidden: int) -> np.ndarray:
    """All four gates of four cells, then of the next four: so the kernel has them at hand together."""
    return np.concatenate(
        [gate * hidden + np.arange(cell, cell + 4) for cell in range(0, hidden, 4) for gate in range(4)]
    )


def add_lstm(sections: Sections, name: str, lstm: torch.nn.LSTM, always: torch.Tensor | None = None):
    """`always` is added to every input: it goes into the biases."""
    order = gate_order(lstm.hidden_size)
    inputs, biases = [], []
    for way, suffix in (("forward", ""), ("backward", "_reverse")):
        part = {one: numpy(getattr(lstm, f"{one}_l0{suffix}")) for one in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
        inputs.append(part["weight_ih"][order])
        bias = part["bias_ih"] + part["bias_hh"]
        if always is not None:
            bias = bias + part["weight_ih"] @ numpy(always)
        biases.append(bias[order])
        sections.add_rows(f"{name}.{way}", part["weight_hh"][order])
    sections.add_matrix(f"{name}.input", np.concatenate(inputs), np.concatenate(biases))


def hidden_factors(network: Network, folder: Path) -> dict[str, float]:
    """How much the hidden layers of the scorers are scaled up: the largest values seen just fit."""
    largest = dict.fromkeys(("arcDependent", "arcQuery", "arcHead", "labelPair"), 0.0)
    parser = network.parser
    leaky = torch.nn.functional.leaky_relu

    def see(name: str, values: torch.Tensor, mask: torch.Tensor):
        largest[name] = max(largest[name], values[mask].abs().max().item())

    network.eval()
    with torch.no_grad():
        for batch in make_batches(read_sentences(folder, "train-0.json"), 2000, 0)[:60]:
            _, _, state = network(batch)
            dependent = leaky(parser.arc_dependent(state[:, 1:]), 0.1)
            head = leaky(parser.arc_head(state[:, 1:]), 0.1)
            label_head = parser.label_head(state)
            chosen = label_head.gather(1, batch.heads.clamp(min=0)[:, :, None].expand(-1, -1, label_head.shape[2]))
            see("arcDependent", dependent, batch.mask)
            see("arcQuery", parser.arc(dependent), batch.mask)
            see("arcHead", head, batch.mask)
            see("labelPair", leaky(parser.label_dependent(state[:, 1:]) + chosen, 0.1), batch.mask)
    print("largest hidden values:", {name: round(value, 2) for name, value in largest.items()})
    return {name: HIDDEN_LIMIT / (1.1 * value) for name, value in largest.items()}


def export(network: Network, vocabulary: Vocabulary, folder: Path) -> bytes:
    sections = Sections()
    words, tagger, parser = network.words, network.tagger, network.parser
    sections.add("words", "\n".join(vocabulary.words).encode())
    sections.add_rows("vectors", numpy(vocabulary.vectors))
    sections.add_floats("project", numpy(words.project.weight))
    sections.add_rows("own", numpy(words.own.weight))
    sections.add_rows("parts", numpy(words.parts.weight))
    sections.add_floats("tagVectors", numpy(parser.tag.weight + parser.bank.weight[0]))
    for name, part in (("tagger", tagger), ("parser", parser)):
        for layer, lstm in enumerate(part.lstm):
            # at run time every sentence is one of EWT's (treebank 0); the parser's is in the tags' vectors
            always = tagger.bank.weight[0] if (name, layer) == ("tagger", 0) else None
            add_lstm(sections, f"{name}.{layer}", lstm, always)
    sections.add_matrix("tagger.out", numpy(tagger.out.weight), numpy(tagger.out.bias))
    for name in ("arc_dependent", "arc_head", "arc", "label_dependent", "label_head", "label", "retag"):
        linear = getattr(parser, name)
        bias = None if linear.bias is None else numpy(linear.bias)
        sections.add_matrix(f"parser.{name}", numpy(linear.weight), bias)
    sections.add_floats("parser.root_arc", numpy(parser.arc_head(parser.root)))
    sections.add_floats("parser.root_label", numpy(parser.label_head(parser.root)))
    sections.add("lemmas", vocabulary.lemmas.encode())
    header = {
        "format": FORMAT,
        "tags": vocabulary.tags,
        "labels": vocabulary.labels,
        "sizes": {
            "word": words.project.out_features,
            "vector": vocabulary.dimensions,
            "tagger": tagger.out.in_features // 2,
            "taggerLayers": len(tagger.lstm),
            "parser": len(parser.root) // 2,
            "parserLayers": len(parser.lstm),
            "arc": parser.arc.out_features,
            "label": parser.label.in_features,
        },
        "wordUnit": WORD_UNIT,
        "factors": hidden_factors(network, folder),
        "sections": sections.places,
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return struct.pack("<I", len(text)) + text + bytes(sections.bytes)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--network", type=Path, required=True)
    arguments.add_argument("--output", type=Path, required=True)
    args = arguments.parse_args()
    torch.set_num_threads(1)
    vocabulary = Vocabulary(args.folder)
    network = load_network(args.network, vocabulary)
    content = export(network, vocabulary, args.folder)
    args.output.write_bytes(content)
    print(f"{args.output}: {len(content) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
