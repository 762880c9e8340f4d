namespace Archive.Cli;

/// <summary>The command line asks for what cannot be done; the message is a sentence for whoever wrote it.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
