"""Soft targets: what one or several trained networks together make of every edition. train.py --teacher reads them."""

import argparse
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
    """For each sentence mean probabilities of tags, heads and labels (at the treebank's heads), as 16-bit floats."""
    found: list = [None] * len(sentences)
    for number, sentence in enumerate(sentences):
        sentence["number"] = number
    with torch.no_grad():
        for batch in make_batches(sentences, 3000, 0):
            sums: list = [0, 0, 0]
            for network in networks:
                tag_scores, arcs, state = network(batch)
                labels = network.parser.pair(state, batch.heads)
                for index, scores in enumerate((tag_scores, arcs, labels)):
                    sums[index] = sums[index] + scores.softmax(2) / len(networks)
            for row, (number, length) in enumerate(zip(batch.numbers, batch.lengths.tolist())):
                tags, arcs, labels = (one[row, :length].numpy().astype(np.float16) for one in sums)
                found[number] = (tags, arcs[:, : length + 1], labels)
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--network", type=Path, action="append", required=True)
    args = arguments.parse_args()
    torch.set_num_threads(1)
    vocabulary = Vocabulary(args.folder)
    networks = [load_network(file, vocabulary) for file in args.network]
    for edition in sorted(args.folder.glob("train-?.json")):
        soft = soften(networks, read_sentences(args.folder, edition.name))
        np.savez(
            args.folder / f"{edition.stem}.soft.npz",
            tags=np.concatenate([tags for tags, _, _ in soft]),
            arcs=np.concatenate([arcs.ravel() for _, arcs, _ in soft]),
            labels=np.concatenate([labels for _, _, labels in soft]),
        )
        print(edition.stem, flush=True)


if __name__ == "__main__":
    main()
