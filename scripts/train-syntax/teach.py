"""Soft targets: what one or several trained networks together make of every edition. train.py --teacher reads them."""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from data import Vocabulary, make_batches, read_sentences
from model import Network


def load_network(file: Path, vocabulary: Vocabulary) -> Network:
    saved = torch.load(file)
    network = Network(vocabulary, saved["sizes"], saved["tagger_layers"])
    network.load_state_dict(saved["state"], strict=False)
    return network.eval()


def soften(networks: list[Network], sentences: list[dict]) -> list[tuple[np.ndarray, ...]]:
    """For each sentence mean probabilities of heads, labels (at the treebank's heads) and tags, as 16-bit floats."""
    found: list = [None] * len(sentences)
    for number, sentence in enumerate(sentences):
        sentence["number"] = number
    with torch.no_grad():
        for batch in make_batches(sentences, 3000, 0):
            every = [network.all_scores(batch)[:3] for network in networks]
            means = [sum(scores.softmax(2) for scores in kind) / len(networks) for kind in zip(*every)]
            for row, (number, length) in enumerate(zip(batch.numbers, batch.lengths.tolist())):
                arcs, labels, tags = (one[row, :length].numpy().astype(np.float16) for one in means)
                found[number] = (arcs[:, : length + 1], labels, tags)
    return found


def annotate(networks: list[Network], sentences: list[dict]):
    """Gives plain sentences the heads, labels and tags that the networks together like best."""
    for sentence in sentences:
        sentence.update({name: [0] * len(sentence["types"]) for name in ("heads", "labels", "tags")})
    for sentence, (arcs, _, tags) in zip(sentences, soften(networks, sentences)):
        sentence["heads"] = [int(head) - 1 for head in arcs.argmax(1)]
        sentence["tags"] = [int(tag) for tag in tags.argmax(1)]
    # labels depend on heads
    for sentence, (_, labels, _) in zip(sentences, soften(networks, sentences)):
        sentence["labels"] = [int(label) for label in labels.argmax(1)]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--network", type=Path, action="append", required=True)
    args = arguments.parse_args()
    torch.set_num_threads(1)
    vocabulary = Vocabulary(args.folder)
    networks = [load_network(file, vocabulary) for file in args.network]
    plain = read_sentences(args.folder, "plain.json")
    annotate(networks, plain)
    (args.folder / "taught.json").write_text(json.dumps(plain))
    for name in ["taught", *(edition.stem for edition in sorted(args.folder.glob("train-?.json")))]:
        soft = soften(networks, read_sentences(args.folder, f"{name}.json"))
        np.savez(
            args.folder / f"{name}.soft.npz",
            arcs=np.concatenate([arcs.ravel() for arcs, _, _ in soft]),
            labels=np.concatenate([labels for _, labels, _ in soft]),
            tags=np.concatenate([tags for _, _, tags in soft]),
        )
        print(name, flush=True)


if __name__ == "__main__":
    main()
